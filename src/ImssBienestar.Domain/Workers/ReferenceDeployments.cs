using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using NodaTime;
using static ImssBienestar.Domain.States.State;

namespace ImssBienestar.Domain.Workers;

/// <summary>The deployments that were read out by state.</summary>
internal static class ReferenceDeployments
{
    public static ImmutableArray<StaffDeployment> Of7May2024() =>
    [
        Sent(Nayarit, 162, 93, 68, 9),
        Sent(Tlaxcala, 79, 58, 66, 3),
        Sent(BajaCaliforniaSur, 33, 20, 10, 1),
        Sent(Sinaloa, 256, 130, 54, 9),
        Sent(Guerrero, 890, 571, 80, 16),
        Sent(Campeche, 98, 70, 33, 7),
        Sent(Morelos, 153, 71, 33, 4),
        Sent(Zacatecas, 100, 62, 55, 10),
        Sent(Hidalgo, 386, 287, 78, 8),
        Sent(Tabasco, 491, 290, 77, 11),
        Sent(Puebla, 725, 378, 192, 23),
        Sent(BajaCalifornia, 32, 15, 17, 1),
        Sent(EstadoDeMexico, 82, 61, 325, 26),
    ];

    private static StaffDeployment Sent(State state, int generalDoctors, int healthCentres, int specialists, int hospitals) => new(
        state,
        new LocalDate(2024, 5, 7),
        new Headcount(generalDoctors),
        healthCentres,
        new Headcount(specialists),
        hospitals,
        Source.Transcript(2024, 5, 7));
}
