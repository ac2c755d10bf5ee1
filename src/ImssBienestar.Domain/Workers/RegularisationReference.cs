using ImssBienestar.Domain.Time;
using NodaTime;
using static ImssBienestar.Domain.States.State;
using static ImssBienestar.Domain.Workers.RegularisationProvisions;

namespace ImssBienestar.Domain.Workers;

/// <summary>The phases and stages as officials gave them: only one day, and the rest as windows.</summary>
internal static class RegularisationReference
{
    /// <summary>Later phases and the second stage began after the first, so not on its day.</summary>
    private static readonly LocalDate After = Begins.PlusDays(1);

    public static RegularisationCalendar Calendar() => new(
        [
            new(1, [Nayarit, Tlaxcala, Colima, Sonora, Sinaloa, BajaCaliforniaSur, CiudadDeMexico], DateWindow.Exactly(Begins), Conferences),
            new(2, [Campeche, Zacatecas, Guerrero, Chiapas, Veracruz], DateWindow.Between(After, VerifiedThrough), Conferences)
            {
                Interpretation = RegularisationInterpretations.Phase2,
            },
            new(3, [Tamaulipas, QuintanaRoo, Puebla, Tabasco, Morelos], DateWindow.Between(After, VerifiedThrough), Conferences)
            {
                Interpretation = RegularisationInterpretations.Phase3,
            },
            new(4, [Hidalgo, Oaxaca, Michoacan, SanLuisPotosi, BajaCalifornia, EstadoDeMexico], DateWindow.Between(After, LastTotal), Conferences)
            {
                Interpretation = RegularisationInterpretations.Phase4,
            },
        ],
        [
            new(
                1,
                [RegularisationBranch.Medical, RegularisationBranch.Nursing, RegularisationBranch.Paramedical, RegularisationBranch.Related],
                DateWindow.Exactly(Begins),
                Conferences),
            new(2, [RegularisationBranch.Other], DateWindow.Between(After, LastTotal), Conferences)
            {
                Interpretation = RegularisationInterpretations.SecondStage,
            },
        ]);
}
