using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Programs;

/// <summary>The time during which a programme bore one name under one administrator (<i>etapa</i>). It lasts until the next stage of the
/// programme begins.</summary>
/// <remarks>Immutable. Equality is by reference; in a programme the code is unique. No order of its own: a programme keeps its stages by
/// their beginning.</remarks>
public sealed partial class ProgramStage
{
    /// <summary>What stands for the instrument where none was found: the names as official speech recounts them.</summary>
    private static readonly Citation Recount = new(Statute.OfficialStatement, "recuento de los nombres del programa");

    /// <summary>Creates a stage.</summary>
    /// <param name="code">The permanent code, unique in a programme.</param>
    /// <param name="name">The official name, in Spanish.</param>
    /// <param name="began">The day it began, or the window in which it lies.</param>
    /// <param name="administeredBy">Who ran the units.</param>
    /// <param name="source">Where the beginning was read: its confidence is that of the day or window, not that of the name.</param>
    /// <param name="instrument">The instrument that opened it; null where none was found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/>, <paramref name="name"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> or <paramref name="name"/> is empty or white space, or
    /// <paramref name="began"/> is the default value.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="administeredBy"/> is not a declared one.</exception>
    public ProgramStage(
        string code, string name, DateWindow began, ProgramAdministrator administeredBy, Source source, Citation? instrument = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Began = began.Given();
        AdministeredBy = Guard.Against.EnumOutOfRange(administeredBy);
        Source = Guard.Against.Null(source);
        Instrument = instrument;

        // In force only from the day on which the stage has surely begun; none of the instruments was read in full.
        Provision = Provision.Since(code, instrument ?? Recount, began.Latest, source.Published ?? began.Latest, wasRead: false);
    }

    /// <summary>Gets the permanent code.</summary>
    public string Code { get; }

    /// <summary>Gets the official name, in Spanish.</summary>
    public string Name { get; }

    /// <summary>Gets the day it began, or the window in which it lies.</summary>
    public DateWindow Began { get; }

    /// <summary>Gets who ran the units.</summary>
    public ProgramAdministrator AdministeredBy { get; }

    /// <summary>Gets where the beginning was read.</summary>
    public Source Source { get; }

    /// <summary>Gets the instrument that opened it; null where none was found.</summary>
    public Citation? Instrument { get; }

    /// <summary>Gets how well the day or window of the beginning is established: the confidence of its source.</summary>
    public Confidence Confidence => Source.Confidence;

    /// <summary>Gets whether a source gives the name of this stage; false where the last name known is carried on.</summary>
    public bool IsNameEstablished { get; init; } = true;

    /// <summary>Gets the key of the institution in the catalogue of units (<i>CLUES</i>), such as <c>IMO</c>; null where none is known.</summary>
    public string? CluesInstitution { get; init; }

    /// <summary>Gets the presidents in whose terms the name was in use; null where the sources read do not say.</summary>
    public BilingualText? Presidency { get; init; }

    /// <summary>Gets the interpretation behind the window or the name; null where the source gives it plainly.</summary>
    public Interpretation? Interpretation { get; init; }

    /// <summary>What findings about this stage cite.</summary>
    internal Provision Provision { get; }

    /// <summary>Gets the official name.</summary>
    /// <returns>The official name, in Spanish.</returns>
    public override string ToString() => Name;
}
