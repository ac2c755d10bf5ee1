using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Samples.NationalCoverage.Reading;
using NodaTime;

namespace ImssBienestar.Samples.NationalCoverage.Figures;

/// <summary>A part of the country.</summary>
/// <param name="Id">A key of the texts of the page, or the code of a state.</param>
/// <param name="Name">The name of a state; null for the others.</param>
/// <param name="States">The states it is made of.</param>
internal sealed record Area(string Id, string? Name, State[] States)
{
    public bool Holds(Locality locality) => States.Contains(locality.Key.State);
}

internal static class Areas
{
    /// <summary>The country, the states that surely concur on a day, and each state.</summary>
    public static IEnumerable<Area> All(LocalDate day)
    {
        State[] concurrent = [.. State.All.Where(state => AgreementRegister.Reference.Concurs(state, day) == Answer.Yes)];
        return
        [
            new("country", null, [.. State.All]),
            new("concurrent", null, concurrent),
            .. State.All.Select(state => new Area(state.InegiCode, state.ShortName, [state])),
        ];
    }
}
