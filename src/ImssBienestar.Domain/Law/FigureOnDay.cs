using System.Collections.Immutable;
using NodaTime;

namespace ImssBienestar.Domain.Law;

/// <summary>The last figure by a day (<i>última cifra publicada</i>), what was said beside it, and the edition it was read from.</summary>
/// <remarks>Immutable. Equality is by reference. No order.</remarks>
public sealed partial class FigureOnDay
{
    internal FigureOnDay(LocalDate day, Figure figure, ImmutableArray<Figure> others, string edition, bool isVerified)
    {
        Day = day;
        Figure = figure;
        Others = others;
        Edition = edition;
        IsVerified = isVerified;
    }

    /// <summary>Gets the day that was asked for, in the ISO calendar.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the figure that the set names first, with its own day, source and confidence.</summary>
    public Figure Figure { get; }

    /// <summary>Gets the figures of the same definition, unit, place and last day that the set holds beside it: other values, which may conflict.</summary>
    public ImmutableArray<Figure> Others { get; }

    /// <summary>Gets the name of the edition of the figures.</summary>
    public string Edition { get; }

    /// <summary>Gets whether publications were looked for through the day; otherwise a newer figure may have been published.</summary>
    public bool IsVerified { get; }
}
