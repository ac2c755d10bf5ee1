using System.Collections.Immutable;
using System.Text;
using ImssBienestar.Domain.Text;
using ImssBienestar.Samples.Conformance.Kit;

namespace ImssBienestar.Samples.Tests.Conformance;

public sealed class SynonymTests
{
    /// <summary>The columns of words, each with its list; answers are read alike in every column of facts.</summary>
    private static readonly (Column Column, WordList List)[] Lists =
    [
        (Columns.InNationalTerritory, Words.Answers),
        (Columns.HasSocialSecurity, Words.Answers),
        (Columns.HasCurp, Words.Answers),
        (Columns.HasAdmittedDocument, Words.Answers),
        (Columns.IsMedicalEmergency, Words.Answers),
        (Columns.LacksOtherCareNearby, Words.Answers),
        (Columns.HasTemporaryContract, Words.Answers),
        (Columns.WorksInTransferredUnit, Words.Answers),
        (Columns.MeetsSeniority, Words.Answers),
        (Columns.MeetsAcademicProfile, Words.Answers),
        (Columns.HoldsOtherPermanentPost, Words.Answers),
        (Columns.MayReceiveCare, Words.Answers),
        (Columns.Outcome, Words.Outcomes),
        (Columns.Payer, Words.Payers),
        (Columns.Provider, Words.Providers),
        (Columns.Branch, Words.Branches),
        (Columns.Affiliations, Words.Affiliations),
    ];

    public static TheoryData<string> Headers => [.. Columns.All.SelectMany(column => column.Spanish.Concat(column.English)).Distinct()];

    public static TheoryData<int, string, string> Synonyms
    {
        get
        {
            var data = new TheoryData<int, string, string>();
            for (int i = 0; i < Lists.Length; i++)
            {
                foreach (Word word in Lists[i].List.Words)
                {
                    foreach (string synonym in word.Spanish.Concat(word.English).Distinct())
                    {
                        data.Add(i, word.Code, synonym);
                    }
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public void A_header_is_read_however_it_is_written(string header)
    {
        Column column = Columns.Find(header)!;
        foreach (string written in new[] { header, header.ToUpperInvariant(), header.Replace(' ', '_'), $"  {header.Replace(" ", "  ", StringComparison.Ordinal)} ", Bare(header) })
        {
            Assert.Same(column, Columns.Find(written));
            if (!column.IsRequired)
            {
                LawCase law = Assert.Single(KitRun.Read($"id,day,outcome,law,{written}\nA,2024-05-15,undetermined,LGS,\n"));
                Assert.Equal("A", law.Id);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Synonyms))]
    public void A_word_is_read_as_its_code_however_it_is_written(int list, string code, string synonym)
    {
        Column column = Lists[list].Column;
        string expected = Written(column, code);

        Assert.Equal(expected, Written(column, synonym));
        Assert.Equal(expected, Written(column, Bare(synonym).ToUpperInvariant()));
    }

    /// <summary>Every column of a fact changes the request, and no two columns change it alike.</summary>
    [Fact]
    public void Every_fact_has_a_column_of_its_own()
    {
        Column[] facts = [.. Columns.All.Where(column => column.Fact is not null)];
        string[] requests = [.. facts.Select(column => Written(column, "sí")).Append(Written(Columns.State, "18"))];

        Assert.Equal(13, facts.Length);
        Assert.Equal(requests.Length, requests.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("sí", true)]
    [InlineData("no", false)]
    [InlineData("", false)]
    public void An_act_of_authority_is_established_or_presumed_absent(string cell, bool isEstablished)
    {
        Assert.Equal(isEstablished, Written(Columns.RightCancelled, cell).Contains("\"rightCancelled\":true", StringComparison.Ordinal));
        Assert.Equal(isEstablished, Written(Columns.EnteredCountryForCare, cell).Contains("\"enteredCountryForCare\":true", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("?", "")]
    [InlineData("Nayarit", "18")]
    [InlineData("18", "18")]
    [InlineData("CDMX", "09")]
    [InlineData("ESTADO DE MEXICO", "15")]
    public void A_state_is_read_by_name_or_code(string cell, string inegi) =>
        Assert.Equal(inegi.Length > 0, Written(Columns.State, cell).Contains($"\"careState\":\"{inegi}\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("seguro privado", "")]
    [InlineData("seguro privado + ninguna otra", "No")]
    [InlineData("ninguna", "No")]
    [InlineData("none", "No")]
    [InlineData("sin especificar + ninguna otra", "")]
    [InlineData("?", "")]
    [InlineData("seguro privado+IMSS", "Yes")]
    [InlineData("", "")]
    public void Social_security_follows_from_affiliations_and_an_open_list_is_never_no(string cell, string answer) => Assert.Equal(
        answer.Length > 0,
        Written(Columns.Affiliations, cell).Contains($"\"hasSocialSecurity\":\"{answer}\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("no se sabe")]
    public void An_absent_column_an_empty_cell_and_a_question_mark_are_all_unknown(string cell)
    {
        string absent = KitRun.JsonOf(KitRun.Read("id,día,resultado,ley\nA,2024-05-15,no determinado,LGS\n"));
        foreach ((Column column, WordList list) in Lists.Where(pair => pair.List == Words.Answers && pair.Column.Subject == CaseSubject.Eligibility && pair.Column.Fact is not null))
        {
            Assert.Equal(absent, Written(column, cell));
        }
    }

    [Fact]
    public void The_kit_in_the_other_language_is_the_same_kit()
    {
        string[] files = Directory.GetFiles(KitRun.Cases, "*.csv", SearchOption.AllDirectories);
        Assert.True(files.Length > 10);
        foreach (string file in files)
        {
            byte[] bytes = File.ReadAllBytes(file);
            string expected = KitRun.JsonOf(KitRun.Read(bytes));

            Assert.Equal(expected, KitRun.JsonOf(KitRun.Read(Translated(bytes, Language.English))));
            Assert.Equal(expected, KitRun.JsonOf(KitRun.Read(Translated(bytes, Language.Spanish))));
        }
    }

    private static string Translated(byte[] bytes, Language language)
    {
        ImmutableArray<CaseLine> lines = CaseTable.Read("a.csv", Encoding.UTF8.GetString(bytes), new())!.Lines;
        Column[] columns = [.. lines[0].Cells.Select(cell => Columns.Find(cell)!)];
        CaseSubject subject = columns.Select(column => column.Subject).First(subject => subject != default);
        IEnumerable<IEnumerable<string>> rows = lines.Skip(1).Select(line => line.Cells.Select((cell, i) => Translated(columns[i], cell, subject, language)));
        return string.Concat(rows.Prepend(columns.Select(column => column.Name(language))).Select(row =>
            string.Join(';', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n"));
    }

    private static string Translated(Column column, string cell, CaseSubject subject, Language language)
    {
        WordList? list = column == Columns.Outcome ? Words.OutcomesOf(subject)
            : column.Fact is not null ? Words.Answers
            : Lists.FirstOrDefault(pair => pair.Column == column).List;
        return cell.Length == 0 ? cell
            : column == Columns.Missing ? string.Join("+", cell.Split('+').Select(word => Columns.FactOf(word, subject) ?? Words.Nothing.Label("Nothing", language)))
            : column == Columns.Findings ? string.Join("+", cell.Split('+').Select(part => Finding(part, language)))
            : column == Columns.Affiliations ? string.Join("+", cell.Split('+').Select(part => Affiliation(part, language)))
            : list is null ? cell
            : list.Label(list.CodeOf(cell)!, language);
    }

    private static string Affiliation(string part, Language language) => Words.EndOfAffiliations.CodeOf(part) is { } end
        ? Words.EndOfAffiliations.Label(end, language)
        : Words.Affiliations.Label(Words.Affiliations.CodeOf(part)!, language);

    private static string Finding(string part, Language language)
    {
        int colon = part.LastIndexOf(':');
        return $"{part[..colon]}:{Words.FindingAnswers.Label(Words.FindingAnswers.CodeOf(part[(colon + 1)..])!, language)}";
    }

    /// <summary>The case of one cell as JSON.</summary>
    private static string Written(Column column, string cell) => KitRun.JsonOf(column == Columns.Outcome
        ? KitRun.Read($"id,día,ley,{column.Spanish[0]}\nA,2024-05-15,LGS,\"{cell}\"\n")
        : KitRun.Read($"id,día,resultado,ley,{column.Spanish[0]}\nA,2024-05-15,no determinado,LGS,\"{cell}\"\n"));

    private static string Bare(string words) => string.Concat(words.Select(letter => "áéíóúüñ".IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? "aeiouun"[at] : letter));
}
