using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Tests.Reasoning;

/// <summary>A reader and a table of the same rules never disagree: held against the table of eligibility, situation by situation.</summary>
public sealed class SituationReaderTests
{
    [Fact]
    public void A_reader_gives_what_the_table_gives_in_every_situation()
    {
        Vocabulary vocabulary = EligibilityFacts.Vocabulary;
        var reader = new SituationReader(vocabulary, EligibilityRules.Since2023.ByOutcome);
        for (int situation = 0; situation < vocabulary.SituationCount; situation++)
        {
            EligibilityJudgement judgement = EligibilityTable.Since2023[situation];
            Assert.Equal((int)judgement.Outcome, reader.Outcome(situation));
            Assert.True(judgement.Missing.SequenceEqual(reader.Missing(situation)));
            Assert.True(judgement.WouldChange.SequenceEqual(
                reader.Changes(situation).Select(change => new OutcomeChange<EligibilityOutcome>((EligibilityOutcome)change.Outcome, vocabulary.Steps(change.Steps)))));
        }
    }
}
