using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Tests.Eligibility;

/// <summary>Proofs over every situation and every regime: the world is finite, so nothing is sampled.</summary>
[Trait("Kind", "Proof")]
public sealed class EnumerationProofs
{
    public static TheoryData<string> Wordings => ["2020", "2023"];

    public static TheoryData<LocalDate> Regimes => [.. Situations.RegimeDays];

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Outcomes_and_payers_are_total_and_free_of_conflict(string wording)
    {
        EligibilityRules rules = Rules(wording);
        foreach (var lines in new[] { rules.ByOutcome, rules.ByPayer })
        {
            Assert.Equal(SituationSet.Everything, lines.Aggregate(default(SituationSet), (all, line) => all | line.Situations));
            for (int i = 0; i < lines.Length; i++)
            {
                Assert.False(lines[i].Situations.IsEmpty);
                for (int j = i + 1; j < lines.Length; j++)
                {
                    Assert.False(lines[i].Situations.Overlaps(lines[j].Situations), $"{lines[i].Outcome} and {lines[j].Outcome}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Nobody_in_an_emergency_inside_the_territory_is_refused_care(string wording)
    {
        SituationSet present = EligibilityFacts.Where(EligibilityFacts.InNationalTerritory);
        SituationSet emergency = EligibilityFacts.Where(EligibilityFacts.IsMedicalEmergency);

        Assert.True((present & emergency).IsSubsetOf(Rules(wording).Care));
    }

    [Theory]
    [MemberData(nameof(Regimes))]
    public void An_emergency_inside_the_territory_is_let_in_even_when_nothing_else_is_known(LocalDate on)
    {
        foreach (Applicant applicant in Situations.All()
            .Where(a => a.InNationalTerritory == Answer.Yes && a.IsMedicalEmergency == Answer.Yes))
        {
            Assert.Equal(Answer.Yes, EligibilityCalculator.Decide(applicant, on).MayReceiveCare);
        }
    }

    [Theory]
    [MemberData(nameof(Regimes))]
    public void Outcome_care_and_payer_are_what_all_completions_agree_on(LocalDate on)
    {
        foreach (Applicant applicant in Situations.All())
        {
            EligibilityDecision decision = EligibilityCalculator.Decide(applicant, on);
            var completions = Situations.CompletionsOf(applicant).ToList();
            string described = Situations.Describe(applicant);

            var outcomes = completions.Select(c => c.Outcome(on)).Distinct().ToList();
            Assert.True(decision.Outcome == (outcomes is [var outcome] ? outcome : EligibilityOutcome.Undetermined), described);

            var payers = completions.Select(c => c.Payer(on)).Distinct().ToList();
            Assert.True(decision.Payer == (payers is [var payer] ? payer : Payer.Unknown), described);

            var care = completions.Select(c => c.Care(on)).Distinct().ToList();
            Assert.True(decision.MayReceiveCare == (care is [var yes] ? (yes ? Answer.Yes : Answer.No) : Answer.Unknown), described);
            Assert.Equal(decision.MayReceiveCare == Answer.No, decision.Payer == Payer.Nobody);
        }
    }

    [Theory]
    [MemberData(nameof(Regimes))]
    public void A_new_answer_never_flips_a_settled_outcome_care_or_payer_and_never_asks_for_more(LocalDate on)
    {
        foreach (Applicant applicant in Situations.All())
        {
            EligibilityDecision before = EligibilityCalculator.Decide(applicant, on);
            foreach (Applicant informed in Situations.OneMoreAnswer(applicant))
            {
                EligibilityDecision after = EligibilityCalculator.Decide(informed, on);
                Assert.True(before.Outcome is EligibilityOutcome.Undetermined || before.Outcome == after.Outcome);
                Assert.True(before.MayReceiveCare is Answer.Unknown || before.MayReceiveCare == after.MayReceiveCare);
                Assert.True(before.Payer is Payer.Unknown || before.Payer == after.Payer);
                Assert.Subset(before.Missing.ToHashSet(), after.Missing.ToHashSet());
            }
        }
    }

    [Theory]
    [InlineData(2020)]
    [InlineData(2023)]
    public void Missing_is_the_only_smallest_set_that_settles_the_outcome_in_every_completion(int wording)
    {
        LocalDate on = Situations.RegimeDays[wording == 2020 ? 0 : 1];
        foreach (Applicant applicant in Situations.All())
        {
            int[] unknown = [.. Enumerable.Range(0, 6).Where(fact => Situations.AnswerTo(applicant, fact) == Answer.Unknown)];
            (int Facts, EligibilityOutcome Outcome)[] completions =
                [.. Situations.CompletionsOf(applicant).Select(c => (Bits(c), c.Outcome(on)))];
            var sufficient = Enumerable.Range(0, 1 << unknown.Length)
                .Select(subset => unknown.Where((_, i) => (subset & (1 << i)) != 0).Sum(fact => 1 << fact))
                .Where(asked => Settles(asked, completions))
                .ToList();
            int least = sufficient.Min(Count);
            int smallest = Assert.Single(sufficient, asked => Count(asked) == least);

            Assert.Equal(
                EligibilityFacts.All.Where((_, fact) => (smallest & (1 << fact)) != 0),
                EligibilityCalculator.Decide(applicant, on).Missing);
        }
    }

    [Theory]
    [InlineData(2020)]
    [InlineData(2023)]
    public void WouldChange_holds_exactly_the_nearest_settled_situations_with_another_outcome(int wording)
    {
        LocalDate on = Situations.RegimeDays[wording == 2020 ? 0 : 1];
        EligibilityDecision[] decisions = [.. Situations.All().Select(applicant => EligibilityCalculator.Decide(applicant, on))];
        int[][] answers = [.. Situations.All().Select(a => Enumerable.Range(0, 8).Select(fact => (int)Situations.AnswerTo(a, fact)).ToArray())];

        // Every 7th situation against all others keeps the quadratic comparison short; 7 shares no factor with the radices, so all digits vary.
        for (int from = 0; from < Situations.Count; from += 7)
        {
            var reachable = Enumerable.Range(0, Situations.Count)
                .Where(to => decisions[to].Outcome is not EligibilityOutcome.Undetermined && decisions[to].Outcome != decisions[from].Outcome)
                .Select(to => (To: to, Distance: Distance(answers[from], answers[to])))
                .Where(way => way.Distance is not null)
                .ToList();
            int? least = reachable.Min(way => way.Distance);
            var expected = reachable.Where(way => way.Distance == least).Select(way => way.To).ToHashSet();

            var found = decisions[from].WouldChange;
            Assert.Equal(expected.Count, found.Length);
            foreach (OutcomeChange<EligibilityOutcome> change in found)
            {
                Applicant changed = change.Answers.Aggregate(
                    new Applicant { Situation = from },
                    (applicant, answer) => Situations.With(applicant, EligibilityFacts.All.IndexOf(answer.Fact!), answer.Answer));
                Assert.Contains(changed.Situation, expected);
                Assert.Equal(decisions[changed.Situation].Outcome, change.Outcome);
                Assert.Equal(least, change.Answers.Length);
            }
        }
    }

    [Fact]
    public void Reasons_declared_are_reasons_producible_are_reasons_with_a_text()
    {
        var declared = typeof(EligibilityTexts)
            .GetFields()
            .Select(field => (ReasonText)field.GetValue(null)!)
            .SelectMany(text => new[] { Answer.Unknown, Answer.Yes, Answer.No }
                .Where(answer => text.For(answer) is not null)
                .Select(answer => (text.Code, answer)))
            .ToHashSet();

        var produced = new HashSet<(string, Answer)>();
        foreach (LocalDate on in Situations.RegimeDays.Append(new LocalDate(2024, 6, 8)))
        {
            foreach (Applicant applicant in Situations.All())
            {
                foreach (Finding finding in EligibilityCalculator.Decide(applicant, on).Findings)
                {
                    if (!finding.Code.StartsWith("AGR.", StringComparison.Ordinal))
                    {
                        produced.Add((finding.Code, finding.Answer));
                        Assert.NotEmpty(finding.Text.Spanish);
                        Assert.NotEmpty(finding.Text.English);
                    }
                }
            }
        }

        Assert.Equal(declared.Order(), produced.Order());
    }

    [Fact]
    public void Codes_of_reasons_facts_and_interpretations_are_unique()
    {
        string[] codes =
        [
            .. typeof(EligibilityTexts).GetFields().Select(field => ((ReasonText)field.GetValue(null)!).Code),
            .. typeof(EnrolmentTexts).GetFields().Select(field => ((ReasonText)field.GetValue(null)!).Code),
            .. EligibilityFacts.All.Select(fact => fact.Code),
            .. EligibilityInterpretations.All.Select(interpretation => interpretation.Code),
        ];

        Assert.Equal(codes.Length, codes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_law()
    {
        foreach (EligibilityRules rules in new[] { EligibilityRules.Since2020, EligibilityRules.Since2023 })
        {
            string[] articles = [.. rules.Fractions.SkipLast(1).Select(fraction => fraction.Provision.Citation.Article)];
            string[] order = ["35", "36", "77 bis 1", "77 bis 7", "77 bis 8", "77 bis 37", "77 bis 38", "77 bis 39", "77 bis 40"];

            Assert.Equal(articles.OrderBy(article => Array.IndexOf(order, article)), articles);
            Assert.All(articles, article => Assert.Contains(article, order));
        }
    }

    [Fact]
    public void A_fraction_applied_under_a_wording_was_in_force_under_it()
    {
        foreach (EligibilityRules rules in new[] { EligibilityRules.Since2020, EligibilityRules.Since2023 })
        {
            Assert.All(rules.Fractions, fraction => Assert.True(fraction.Provision.IsInForceOn(rules.From), fraction.Text.Code));
        }
    }

    [Fact]
    public void A_wording_has_under_a_thousand_distinct_judgements()
    {
        foreach (var table in new[] { EligibilityTable.Since2020, EligibilityTable.Since2023 })
        {
            int distinct = Enumerable.Range(0, table.Count).Select(situation => table[situation]).Distinct(ReferenceEqualityComparer.Instance).Count();

            Assert.Equal(Situations.Count, table.Count);
            Assert.InRange(distinct, 100, 999);
        }
    }

    private static EligibilityRules Rules(string wording) => wording == "2020" ? EligibilityRules.Since2020 : EligibilityRules.Since2023;

    private static int Bits(CompleteSituation c) =>
        (c.Territory ? 1 : 0) | (c.Insured ? 2 : 0) | (c.Curp ? 4 : 0) | (c.Document ? 8 : 0) | (c.Emergency ? 16 : 0) | (c.Far ? 32 : 0);

    private static int Count(int facts) => System.Numerics.BitOperations.PopCount((uint)facts);

    /// <summary>Whether completions that agree on the facts asked always agree on the outcome.</summary>
    private static bool Settles(int asked, (int Facts, EligibilityOutcome Outcome)[] completions)
    {
        Span<int> seen = stackalloc int[64];
        foreach ((int facts, EligibilityOutcome outcome) in completions)
        {
            ref int first = ref seen[facts & asked];
            if (first == 0)
            {
                first = (int)outcome;
            }
            else if (first != (int)outcome)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many answers change; null where one would become unknown.</summary>
    private static int? Distance(int[] from, int[] to)
    {
        int distance = 0;
        for (int fact = 0; fact < from.Length; fact++)
        {
            if (from[fact] != to[fact])
            {
                if (to[fact] == (int)Answer.Unknown)
                {
                    return null;
                }

                distance++;
            }
        }

        return distance;
    }
}
