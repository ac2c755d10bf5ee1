using System.Collections.Frozen;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.States;

/// <summary>The names by which people call a state.</summary>
internal static class StateNames
{
    private static readonly Lazy<FrozenDictionary<string, State>> ByKey = new(Collect);

    public static State? Find(ReadOnlySpan<char> name) => ByKey.Value.GetValueOrDefault(NameKey.Of(name));

    private static FrozenDictionary<string, State> Collect()
    {
        var names = new Dictionary<string, State>(StringComparer.Ordinal);
        foreach (State state in State.All)
        {
            foreach (string name in (ReadOnlySpan<string>)[state.OfficialName, state.ShortName, state.Abbreviation, state.IsoCode])
            {
                names[NameKey.Of(name)] = state;
            }
        }

        foreach ((string name, State state) in (ReadOnlySpan<(string, State)>)
        [
            ("Distrito Federal", State.CiudadDeMexico), ("DF", State.CiudadDeMexico), ("México D.F.", State.CiudadDeMexico),
            ("Ciudad de México, D.F.", State.CiudadDeMexico), ("Cd. de México", State.CiudadDeMexico), ("Cd. México", State.CiudadDeMexico),
            ("Ciudad de Mex.", State.CiudadDeMexico), ("Mexico City", State.CiudadDeMexico), ("Edomex", State.EstadoDeMexico),
            ("Edo. de México", State.EstadoDeMexico), ("Edo. México", State.EstadoDeMexico), ("Edo. de Mex.", State.EstadoDeMexico),
            ("Estado México", State.EstadoDeMexico), ("Estado de Mex.", State.EstadoDeMexico), ("State of Mexico", State.EstadoDeMexico),
            ("Baja California Norte", State.BajaCalifornia), ("B.C.N.", State.BajaCalifornia), ("Baja Calif.", State.BajaCalifornia),
            ("Baja Calif. Sur", State.BajaCaliforniaSur), ("Nvo. León", State.NuevoLeon), ("Michoacán de O.", State.Michoacan),
            ("Coahuila de Z.", State.Coahuila), ("Qro. de Arteaga", State.Queretaro), ("Querétaro de Arteaga", State.Queretaro),
            ("Q.R.", State.QuintanaRoo), ("Veracruz Llave", State.Veracruz),
        ])
        {
            names[NameKey.Of(name)] = state;
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
