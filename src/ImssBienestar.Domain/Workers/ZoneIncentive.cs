using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>The monthly incentive of specialists in zones 2 and 3 (<i>bono de compensación</i>), announced on 9 April 2024. It belongs to the
/// permanent post and its hospital: whoever leaves the post leaves it behind.</summary>
public static class ZoneIncentive
{
    private static readonly LocalDate Announced = new(2024, 4, 9);
    private static readonly Source Transcript = Source.Transcript(2024, 4, 9);

    private static readonly Definition SpecialistPay = new("WRK.PAY.SPECIALIST_ZONE_2", new BilingualText(
        "Percepción mensual de un médico especialista en zona 2, según lo declarado.", "Monthly pay of a specialist in zone 2, as stated."));

    /// <summary>Gets the incentive of zone 2, a month: 10,979 pesos.</summary>
    public static Parameter<Pesos> Zone2 { get; } = Stated("WRK.INCENTIVE.ZONE_2", 10_979);

    /// <summary>Gets the incentive of zone 3, a month: 10,000 pesos.</summary>
    public static Parameter<Pesos> Zone3 { get; } = Stated("WRK.INCENTIVE.ZONE_3", 10_000);

    /// <summary>Gets the monthly pay in zone 2 without the incentive: 39,021 pesos.</summary>
    public static Figure Zone2PayBefore { get; } = Pay(39_021);

    /// <summary>Gets the monthly pay in zone 2 with the incentive: 50,000 pesos.</summary>
    public static Figure Zone2PayWith { get; } = Pay(50_000);

    /// <summary>Decides whether a post has the incentive on a day, whoever holds it.</summary>
    /// <param name="post">The post.</param>
    /// <param name="day">The day.</param>
    /// <returns>Yes for permanent posts of specialists in zones 2 and 3; no where one of these does not hold; unknown where one is not stated, or
    /// the day is before 2024-04-09.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="post"/> is null.</exception>
    public static IncentiveDecision Decide(Post post, LocalDate day)
    {
        Guard.Against.Null(post);
        LocalDate asked = day.ToIso();
        Answer zone = Is(post.Zone != IncentiveZone.NotStated, post.Zone is IncentiveZone.Zone2 or IncentiveZone.Zone3);
        Answer profession = Is(post.Profession != Profession.NotStated, post.Profession == Profession.SpecialistDoctor);
        Answer tenure = Is(post.Tenure != PostTenure.NotStated, post.Tenure == PostTenure.Permanent);
        Answer answer = asked < Announced ? Answer.Unknown : Answers.And(zone, Answers.And(profession, tenure));
        Pesos? monthly = answer switch
        {
            Answer.Yes => (post.Zone == IncentiveZone.Zone2 ? Zone2 : Zone3).On(asked).Value,
            Answer.No => Pesos.Zero,
            _ => null,
        };
        return new(post, monthly, StaffingTexts.Incentive.Finding(
            answer, WorkerProvisions.Incentive, asked, [post.Code, monthly], source: Transcript));
    }

    /// <summary>Decides for every post that a worker holds on a day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="worker">The CURP of the worker.</param>
    /// <param name="day">The day.</param>
    /// <returns>One decision a post held; none where the worker holds none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException">The register has no such worker.</exception>
    public static ImmutableArray<IncentiveDecision> Of(StaffRegister register, Curp worker, LocalDate day) =>
        [.. Guard.Against.Null(register).HeldBy(worker, day).Select(post => Decide(post, day))];

    private static Answer Is(bool isStated, bool holds) => !isStated ? Answer.Unknown : holds ? Answer.Yes : Answer.No;

    private static Figure Pay(int pesos) => new(pesos, Unit.Pesos, DateWindow.Exactly(Announced), Figure.Country, SpecialistPay, Transcript);

    private static Parameter<Pesos> Stated(string code, int pesos) => new(
        code, Unit.Pesos, WorkerProvisions.Incentive, new Dated<Pesos>(Announced, new DatedStart<Pesos>(Announced, Pesos.Of(pesos))));
}
