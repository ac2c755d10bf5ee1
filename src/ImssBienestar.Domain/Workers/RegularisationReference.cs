using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.States.State;
using static ImssBienestar.Domain.Workers.RegularisationProvisions;

namespace ImssBienestar.Domain.Workers;

/// <summary>The phases and stages as officials gave them: only one day, and the rest as windows.</summary>
internal static class RegularisationReference
{
    /// <summary>Later phases began after the first, so not on its day. On 9 April 2024 they had begun in 18 of the 23 states.</summary>
    private static readonly DateWindow Begun = DateWindow.Between(Begins.PlusDays(1), VerifiedThrough);

    /// <summary>In the other five states, and for the second stage, all of it was still to come that day.</summary>
    private static readonly DateWindow ToCome = DateWindow.Between(VerifiedThrough.PlusDays(1), LastTotal);

    public static RegularisationCalendar Calendar() => new(
        [
            new(1, [Nayarit, Tlaxcala, Colima, Sonora, Sinaloa, BajaCaliforniaSur, CiudadDeMexico], DateWindow.Exactly(Begins), Conferences),
            new(2, [Campeche, Zacatecas, Guerrero, Chiapas, Veracruz], Begun, Conferences)
            {
                Interpretation = RegularisationInterpretations.Phase2,
            },
            new RegularisationPhase(3, [Tamaulipas, QuintanaRoo, Puebla, Tabasco, Morelos], Begun, Conferences)
            {
                Interpretation = RegularisationInterpretations.Phase3,
            }
            .With(StillToCome(QuintanaRoo)),
            new RegularisationPhase(4, [Hidalgo, Oaxaca, Michoacan, SanLuisPotosi, BajaCalifornia, EstadoDeMexico], Begun, Conferences)
            {
                Interpretation = RegularisationInterpretations.Phase4,
            }
            .With(StillToCome(Hidalgo))
            .With(StillToCome(Michoacan))
            .With(StillToCome(SanLuisPotosi))
            .With(StillToCome(EstadoDeMexico)),
        ],
        [
            new(
                1,
                [RegularisationBranch.Medical, RegularisationBranch.Nursing, RegularisationBranch.Paramedical, RegularisationBranch.Related],
                DateWindow.Exactly(Begins),
                Conferences),
            new(2, [RegularisationBranch.Other], ToCome, Conference)
            {
                Interpretation = RegularisationInterpretations.SecondStage,
            },
        ]);

    private static RegularisationStart StillToCome(State state) => new(state, ToCome, Conference)
    {
        Interpretation = RegularisationInterpretations.StatesToCome,
    };
}
