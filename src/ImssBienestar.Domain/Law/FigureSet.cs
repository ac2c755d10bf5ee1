using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Law;

/// <summary>Published figures under the name of a data edition (<i>conjunto de cifras</i>), such as a newer one that came as JSON.</summary>
/// <remarks>
/// <para>Figures that differ stand side by side, and the set keeps them in the order in which they were given: of those of one definition, unit, place
/// and day, the first is the one that <see cref="On"/> names, with the others beside it.</para>
/// <para>A figure whose definition the library does not know is kept, and found by <see cref="Of"/>; no answer of the library uses it.
/// <see cref="Definitions"/> tells which they are.</para>
/// <para>Immutable and safe to share between threads; <see cref="With"/> gives a new set. Equality is by reference. No order. A set may be empty.</para>
/// </remarks>
public sealed partial class FigureSet
{
    private const string ReferenceEdition = "CIFRAS-2026-08-18";

    /// <summary>More people than these are a mistake of the caller.</summary>
    private const decimal MostPersons = 10_000_000_000m;

    private const decimal Most = 1_000_000_000_000_000_000m;
    private const int MostDecimals = 6;

    private static readonly LocalDate ReferenceVerifiedThrough = new(2026, 8, 18);

    /// <summary>Creates a set.</summary>
    /// <param name="edition">The name of the data edition, which answers carry.</param>
    /// <param name="verifiedThrough">The last day, included, through which publications were looked for.</param>
    /// <param name="figures">The figures. Where several are of one day, the one to be named first comes first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> or <paramref name="figures"/> is null, or a figure is.</exception>
    /// <exception cref="ArgumentException"><paramref name="edition"/> is empty or white space; a figure has no stated unit, is in persons and not whole or
    /// above 10,000,000,000, is above 100 percent, or is above 10¹⁸ or finer than six decimals; two figures have the same definition, unit, place, last
    /// day and value, whoever says so; or one code of a definition stands with two texts.</exception>
    public FigureSet(string edition, LocalDate verifiedThrough, IEnumerable<Figure> figures)
    {
        Edition = Guard.Against.NullOrWhiteSpace(edition);
        VerifiedThrough = verifiedThrough.ToIso();
        Figures = figures.NoneNull();
        var definitions = new Dictionary<string, Definition>(StringComparer.Ordinal);
        var said = new HashSet<(string Code, Unit Unit, string Scope, LocalDate Day, decimal Value)>();
        for (int i = 0; i < Figures.Length; i++)
        {
            Figure figure = Figures[i];
            string? expected = Expected(figure)
                ?? (definitions.TryAdd(figure.Definition.Code, figure.Definition) || definitions[figure.Definition.Code].Text == figure.Definition.Text
                    ? null : "one text for one code of a definition")
                ?? (said.Add((figure.Definition.Code, figure.Unit, figure.Scope, figure.AsOf.Latest, figure.Value))
                    ? null : "each figure once: one of the same definition, unit, place, last day and value stands before it");
            if (expected is not null)
            {
                throw new ArgumentException(FormattableString.Invariant($"Expected of figure {i + 1}: {expected}."), nameof(figures));
            }
        }

        Definitions = [.. Figures.Select(figure => figure.Definition).Distinct()];
    }

    /// <summary>Gets the name of the data edition.</summary>
    public string Edition { get; }

    /// <summary>Gets the last day, included, through which publications were looked for; after it a newer figure may have been published.</summary>
    public LocalDate VerifiedThrough { get; }

    /// <summary>Gets the figures, in the order in which they were given.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>Gets what the figures count, in the order of the first figure of each. What stands here and in no reference set is a definition that no
    /// answer of the library uses.</summary>
    public ImmutableArray<Definition> Definitions { get; }

    /// <summary>Gets the figures of one definition, unit and place.</summary>
    /// <param name="definition">What is counted.</param>
    /// <param name="unit">The unit; one definition may have figures in persons and in percent.</param>
    /// <param name="scope">The place or group, such as a state's INEGI code; by default the country.</param>
    /// <returns>All of them, in the order of the set, those that conflict included; empty where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> or <paramref name="scope"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="scope"/> is empty or white space.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="unit"/> is not a declared one.</exception>
    public ImmutableArray<Figure> Of(Definition definition, Unit unit, string scope = Figure.Country)
    {
        Guard.Against.Null(definition);
        Guard.Against.EnumOutOfRange(unit);
        Guard.Against.NullOrWhiteSpace(scope);
        return
        [
            .. Figures.Where(figure => figure.Definition == definition && figure.Unit == unit && string.Equals(figure.Scope, scope, StringComparison.Ordinal)),
        ];
    }

    /// <summary>Gets the last figure by a day: that of the latest day not after it.</summary>
    /// <param name="day">The day. A figure of which only a window is known counts from the last day of the window on.</param>
    /// <param name="definition">What is counted.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="scope">The place or group, such as a state's INEGI code; by default the country.</param>
    /// <returns>The first such figure of the set, with those that stand beside it; null where there is none, which is not zero.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> or <paramref name="scope"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="scope"/> is empty or white space.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="unit"/> is not a declared one.</exception>
    public FigureOnDay? On(LocalDate day, Definition definition, Unit unit, string scope = Figure.Country)
    {
        LocalDate asked = day.ToIso();
        Figure[] before = [.. Of(definition, unit, scope).Where(figure => figure.AsOf.Latest <= asked)];
        if (before.Length == 0)
        {
            return null;
        }

        LocalDate last = before.Max(figure => figure.AsOf.Latest);
        Figure[] ofThatDay = [.. before.Where(figure => figure.AsOf.Latest == last)];
        return new(asked, ofThatDay[0], [.. ofThatDay[1..]], Edition, asked <= VerifiedThrough);
    }

    /// <summary>Adds a figure, after those that are there.</summary>
    /// <param name="figure">The figure.</param>
    /// <returns>A new set, whose edition is marked with <c>+</c>; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    /// <exception cref="ArgumentException">The figure is one that no set holds, or that this one holds already.</exception>
    public FigureSet With(Figure figure)
    {
        Guard.Against.Null(figure);
        return new(Edition.Extended(), VerifiedThrough, Figures.Add(figure));
    }

    /// <summary>Names the figures as another edition, checked through another day.</summary>
    /// <param name="edition">The name of the edition.</param>
    /// <param name="verifiedThrough">The last day, included, through which publications were looked for.</param>
    /// <returns>A new set; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="edition"/> is empty or white space.</exception>
    public FigureSet AsEdition(string edition, LocalDate verifiedThrough) => new(edition, verifiedThrough, Figures);

    /// <summary>A set of the figures that the package brings.</summary>
    internal static FigureSet OfReference(IEnumerable<Figure> figures) => new(ReferenceEdition, ReferenceVerifiedThrough, figures);

    /// <summary>What a figure of a set is expected to be and this one is not; null where it is.</summary>
    private static string? Expected(Figure figure) =>
        figure.Unit == Unit.NotStated ? "a stated unit"
        : figure.Unit == Unit.Persons && (figure.Value > MostPersons || figure.Value != decimal.Truncate(figure.Value))
            ? "whole persons, at most 10,000,000,000"
        : figure.Unit is Unit.Percent or Unit.SupplyPercent && figure.Value > 100 ? "at most 100 percent"
        : figure.Value > Most || decimal.Round(figure.Value, MostDecimals) != figure.Value ? "a value of at most 10¹⁸, to six decimals"
        : null;
}
