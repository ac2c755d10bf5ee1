using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Samples.NationalRegister;

/// <summary>What the tallies of a register count: people by state, age group and code of the decision.</summary>
internal static class RegisterTally
{
    private static readonly int[] LastAges = [4, 14, 29, 59, 130];

    private static readonly Definition Everyone = new("REGISTER.PERSONS", new BilingualText(
        "Personas de un padrón, una por renglón.", "People of a register, one for each row."));

    /// <summary>Gets the reason of a row that is not counted because the person was born after the day.</summary>
    public const string NotBorn = "ROW.NOT_BORN";

    public static TallyHeading Heading(LocalDate day) => new(
        $"eligibility, register of agreements {AgreementRegister.Reference.Edition}",
        day,
        Everyone,
        State.All.Select(state => state.InegiCode),
        ["0-4", "5-14", "15-29", "30-59", "60+"],
        EligibilityCode.Labels);

    /// <summary>The number of the age group; 0 where the age is not known.</summary>
    public static byte AgeGroup(int? years) => years is { } age ? (byte)(Array.FindIndex(LastAges, last => age <= last) is var group and >= 0 ? group + 1 : LastAges.Length) : (byte)0;
}
