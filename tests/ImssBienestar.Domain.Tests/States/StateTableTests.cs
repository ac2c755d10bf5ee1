using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.States;

/// <summary>The 32 states against the official table, both ways.</summary>
public class StateTableTests
{
    public static TheoryData<string> Codes => new(State.All.Select(state => state.InegiCode));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_state_is_as_the_official_table_gives_it(string inegi)
    {
        IReadOnlyDictionary<string, string> row = Assert.Single(CaseFile.Read("states.csv"), row => row["inegi"] == inegi);
        State state = State.FromInegiCode(inegi);
        Assert.Equal(
            (row["official_name"], row["short_name"], row["iso_3166_2"], row["curp"], row["inegi_abbreviation"]),
            (state.OfficialName, state.ShortName, state.IsoCode, state.RenapoCode, state.Abbreviation));
        Assert.Equal(row["clues"], state.RenapoCode);
        Assert.Equal(state.ShortName, state.ToString());
    }

    [Fact]
    public void The_official_table_has_these_32_states_in_this_order() =>
        Assert.Equal(CaseFile.Read("states.csv").Select(row => row["inegi"]), State.All.Select(state => state.InegiCode));

    [Fact]
    public void Each_state_is_also_a_property_of_its_own() => Assert.Equal(
        State.All.Select(state => state.InegiCode),
        typeof(State).GetProperties().Where(p => p.PropertyType == typeof(State)).Select(p => ((State)p.GetValue(null)!).InegiCode).Order());

    [Fact]
    public void The_number_of_a_state_is_its_INEGI_code() =>
        Assert.Equal(Enumerable.Range(1, 32), State.All.Select(state => state.Number));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_state_is_found_by_each_of_its_codes_ignoring_case_and_white_space(string inegi)
    {
        State state = State.FromInegiCode(inegi);
        foreach (Func<string, string> written in Spellings)
        {
            Assert.Same(state, State.FromInegiCode(written(state.InegiCode)));
            Assert.Same(state, State.FromRenapoCode(written(state.RenapoCode)));
            Assert.Same(state, State.FromIsoCode(written(state.IsoCode)));
            Assert.True(State.TryFromInegiCode(written(state.InegiCode), out State? tried) && tried == state);
            Assert.True(State.TryFromRenapoCode(written(state.RenapoCode), out tried) && tried == state);
            Assert.True(State.TryFromIsoCode(written(state.IsoCode), out tried) && tried == state);
            Assert.Same(state, State.ReadInegiCode(written(state.InegiCode)).ValueOrThrow());
            Assert.Same(state, State.ReadRenapoCode(written(state.RenapoCode)).ValueOrThrow());
            Assert.Same(state, State.ReadIsoCode(written(state.IsoCode)).ValueOrThrow());
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_state_is_found_by_each_of_its_names_ignoring_case_accents_and_white_space(string inegi)
    {
        State state = State.FromInegiCode(inegi);
        foreach (string name in new[] { state.OfficialName, state.ShortName, state.Abbreviation })
        {
            foreach (Func<string, string> written in Spellings.Concat(NameSpellings))
            {
                Assert.Same(state, State.FromName(written(name)));
                Assert.True(State.TryFromName(written(name), out State? tried) && tried == state);
                Assert.Same(state, State.ReadName(written(name)).ValueOrThrow());
            }
        }
    }

    private static IEnumerable<Func<string, string>> Spellings =>
        [text => text, text => text.ToLowerInvariant(), text => text.ToUpperInvariant(), text => $" \t{text}\u00A0\n"];

    private static IEnumerable<Func<string, string>> NameSpellings =>
    [
        text => text.Normalize(System.Text.NormalizationForm.FormD),
        text => string.Concat(text.Normalize(System.Text.NormalizationForm.FormD).Where(letter => letter is < '\u0300' or > '\u036F')),
        text => text.Replace(" ", "   ", StringComparison.Ordinal),
        text => text.Replace(".", string.Empty, StringComparison.Ordinal),
    ];
}
