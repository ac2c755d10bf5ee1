using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>A health facility (<i>establecimiento de salud, unidad médica</i>) as one record of a catalogue describes it on one day.</summary>
/// <remarks>
/// <para>What is not known stays null or not stated. The record may contradict itself or the norms: <see cref="Validate"/> says so in findings,
/// and nothing is refused for it. The record, the facility and its operation are three things: see <see cref="StandingOn"/>.</para>
/// <para>Immutable; <c>with</c> gives a new record. Equal when all members are equal. No order. There is no empty facility.</para>
/// </remarks>
public sealed partial record Facility
{
    private readonly FacilityKind statedKind;

    /// <summary>Creates a facility.</summary>
    /// <param name="key">The key.</param>
    /// <param name="name">The name, as the record writes it.</param>
    /// <param name="asOf">The day on which the record speaks: that of the edition of the catalogue.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is the default value, or <paramref name="name"/> is empty or white
    /// space.</exception>
    public Facility(Clues key, string name, LocalDate asOf)
    {
        Key = key;
        Name = name;
        AsOf = asOf;
    }

    /// <summary>Gets the key under which the record stands. It does not survive a transfer: lineage belongs to a register.</summary>
    /// <exception cref="ArgumentException">The key is the default value.</exception>
    public Clues Key
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A facility needs a key.", nameof(value)) : value;
    }

    /// <summary>Gets the name, as the record writes it.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name is empty or white space.</exception>
    public string Name
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Gets the day on which the record speaks: that of the edition of the catalogue.</summary>
    public LocalDate AsOf
    {
        get;
        init => field = value.ToIso();
    }

    /// <summary>Gets who runs the facility, by its key; null where the letters of the institution are not among those known.</summary>
    public FacilityOperator? Operator => FacilityOperator.Of(Key);

    /// <summary>Gets the state of the key.</summary>
    public State State => Key.State;

    /// <summary>Gets the municipality; null where not known.</summary>
    public MunicipalityKey? Municipality { get; init; }

    /// <summary>Gets the locality; null where not known.</summary>
    public LocalityKey? Locality { get; init; }

    /// <summary>Gets the kind of establishment: that of the typology where the record states none.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value is not a declared one.</exception>
    public FacilityKind Kind
    {
        get => statedKind == FacilityKind.NotStated ? Typology?.Kind ?? FacilityKind.NotStated : statedKind;
        init => statedKind = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Gets the typology; null where not known.</summary>
    public FacilityTypology? Typology { get; init; }

    /// <summary>Gets the level of care.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value is not a declared one.</exception>
    public CareLevel Level
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Gets whether it stands in a rural or an urban place, by the record.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value is not a declared one.</exception>
    public FacilitySetting Setting
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Gets what the record says of the operation on <see cref="AsOf"/>.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value is not a declared one.</exception>
    public OperatingStatus Status
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Gets all consulting rooms, of every speciality; null where not known.</summary>
    /// <exception cref="ArgumentException">The count is negative.</exception>
    public int? ConsultingRooms
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>Gets the consulting rooms of general medicine, which are among <see cref="ConsultingRooms"/>; null where not known.</summary>
    /// <exception cref="ArgumentException">The count is negative.</exception>
    public int? GeneralConsultingRooms
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>Gets the beds for stays (<i>camas de hospitalización</i>); null where not known.</summary>
    /// <exception cref="ArgumentException">The count is negative.</exception>
    public int? HospitalBeds
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>Gets the beds of the emergency room, which are not among <see cref="HospitalBeds"/>; null where not known.</summary>
    /// <exception cref="ArgumentException">The count is negative.</exception>
    public int? EmergencyBeds
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>Gets where it stands; null where not known.</summary>
    public GeoPoint? Location { get; init; }

    /// <summary>Gets the days of the week on which it opens; null where not known, which is not none.</summary>
    public OpeningDays? OpeningDays { get; init; }

    /// <summary>Gets the first day on which the facility gave service, under whatever key, or its window; null where not known.</summary>
    /// <exception cref="ArgumentException">The window is the default value.</exception>
    public DateWindow? OperatingSince
    {
        get;
        init => field = value?.Given(nameof(value));
    }

    /// <summary>Gets the first day on which the key was in the catalogue (<i>fecha de alta</i>); null where not known.</summary>
    public LocalDate? Registered
    {
        get;
        init => field = value?.ToIso();
    }

    /// <summary>Gets the first day on which the key was no longer in the catalogue (<i>fecha efectiva de baja</i>); null where no end is
    /// known.</summary>
    public LocalDate? Deregistered
    {
        get;
        init => field = value?.ToIso();
    }

    /// <summary>Gets why the key was taken out of the catalogue.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value is not a declared one.</exception>
    public DeregistrationReason DeregistrationReason
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Gets where the record was read; null where the caller does not say.</summary>
    public Source? Source { get; init; }

    /// <summary>Answers the three questions that sources confuse about a day: is the record valid, does the facility exist, does it
    /// operate.</summary>
    /// <param name="day">The day. Past <see cref="AsOf"/> the last answers stand, flagged.</param>
    /// <returns>The three answers with their reasons. Between the start of operation and the day of the record the facility is taken to
    /// have operated without a break, which the finding says (interpretation <c>FAC.I.CONTINUITY</c>).</returns>
    public FacilityStanding StandingOn(LocalDate day) => RecordStanding.Of(this, day.ToIso());

    /// <summary>Holds the record against itself, as it stands on <see cref="AsOf"/>, and against the norms of a day.</summary>
    /// <param name="day">The day. A norm that had not been said by then asks for nothing.</param>
    /// <returns>One finding per rule that is not met (no) or cannot be told (unknown); a rule that is met gives none.</returns>
    public ImmutableArray<Finding> Validate(LocalDate day) => [.. FacilityRules.Check(this), .. FacilityNormRules.Check(this, day.ToIso())];

    /// <summary>Holds the staff of a health centre against the norms of a day: the least doctors and nurses, their growth with the rooms, and
    /// the doctors of a small centre that opens on seven days.</summary>
    /// <param name="doctors">The general doctors who work there; null where not known.</param>
    /// <param name="nurses">The nurses who work there; null where not known.</param>
    /// <param name="day">The day. A norm that had not been said by then asks for nothing.</param>
    /// <returns>One finding per norm that is not met (no) or cannot be told (unknown); a norm that is met gives none, and a facility that is no
    /// health centre has none. How staff grows with rooms is not established: above one room that is never met, only unknown.</returns>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public ImmutableArray<Finding> ValidateStaff(int? doctors, int? nurses, LocalDate day) =>
        [.. FacilityNormRules.CheckStaff(this, NotNegative(doctors), NotNegative(nurses), day.ToIso())];

    /// <summary>States who runs the facility beside whether its state concurs: the one says nothing about the other.</summary>
    /// <param name="register">The register of agreements.</param>
    /// <param name="day">The day.</param>
    /// <returns>A finding whose answer is that of the register about the state; null for an operator other than the state services, the
    /// programme of IMSS and the decentralised body.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public Finding? OperatorBesideConcurrence(AgreementRegister register, LocalDate day)
    {
        Guard.Against.Null(register);
        ReasonText? text = Operator switch
        {
            var one when one == FacilityOperator.ImssBienestar => FacilityTexts.BodyInState,
            var one when one == FacilityOperator.ImssProgramme => FacilityTexts.ProgrammeInState,
            var one when one == FacilityOperator.StateHealthService => FacilityTexts.StateServiceInState,
            _ => null,
        };
        return text?.Finding(
            register.Concurs(State, day),
            AgreementProvisions.ObjectOfBody,
            day.ToIso(),
            [Key, null, State.OfficialName],
            verifiedThrough: register.VerifiedThrough,
            source: Operator!.Source);
    }

    /// <summary>Gets the key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key.ToString();

    private static int? NotNegative(int? count) => count is { } given ? (int)Guard.Against.Negative(given, nameof(count)) : null;
}
