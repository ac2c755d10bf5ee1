using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Time;
using NodaTime;
using static ImssBienestar.Domain.Law.Source;

namespace ImssBienestar.Domain.Programs;

/// <summary>The two lines as the sources read give them: names, instruments, days or years.</summary>
internal static class ReferenceLineage
{
    private static readonly Source Recounts = new("Recuentos históricos del programa en conferencias y prensa", Confidence.Reported);

    private static readonly Source Remembered = new("Año no leído en fuente primaria", Confidence.Unverified);

    private static readonly Source Decree2022 = new(
        "Decreto de creación de IMSS-BIENESTAR (DOF 31-08-2022), citado en los transitorios de la LGS",
        Confidence.Verified,
        new LocalDate(2022, 8, 31));

    public static readonly HealthProgram Rural = new(
        "PRG.RURAL",
        new(
            "Programa rural del IMSS para población sin seguridad social, desde la solidaridad social de 1973.",
            "Rural programme of IMSS for people without social security, since the social solidarity of 1973."),
        new LocalDate(2025, 7, 1),
        [.. RuralStages()],
        [.. RuralEvents()],
        [.. ReferenceProgramFigures.OfRural()]);

    public static readonly HealthProgram DecentralisedBody = new(
        "PRG.BODY",
        new(
            "Organismo público descentralizado IMSS-BIENESTAR, persona jurídica distinta del IMSS.",
            "Decentralised public body IMSS-BIENESTAR, a person in law other than IMSS."),
        new LocalDate(2026, 8, 18),
        [
            new(
                "PRG.STAGE.BODY",
                "Servicios de Salud del Instituto Mexicano del Seguro Social para el Bienestar (IMSS-BIENESTAR)",
                On(2022, 9, 1),
                ProgramAdministrator.DecentralisedBody,
                Decree2022,
                new Citation(Statute.ImssBienestarDecree, "decreto"))
            {
                CluesInstitution = "IMB",
            },
        ],
        [
            new(
                On(2025, 8, 15),
                new(
                    "Reforma al decreto de creación: la Junta de Gobierno la preside la Secretaría de Salud; antes, el director general del IMSS.",
                    "Reform of the decree of creation: the governing board is chaired by the Ministry of Health; before, by the director of IMSS."),
                Press("La Jornada de Oriente, sobre el DOF del 2025-08-15")),
        ],
        [.. ReferenceProgramFigures.OfBody()],
        splitFrom: Rural);

    private static IEnumerable<ProgramStage> RuralStages() =>
    [
        Stage(
            "PRG.STAGE.SOLIDARIDAD_SOCIAL",
            "Solidaridad social",
            DateWindow.InYear(1973),
            Recounts,
            new Citation(Statute.SocialSecurityLaw, "reforma de 1973, solidaridad social")),
        Stage("PRG.STAGE.COOPERACION_COMUNITARIA", "Solidaridad Social por Cooperación Comunitaria", DateWindow.InYear(1974), Recounts),
        Stage(
            "PRG.STAGE.COPLAMAR",
            "IMSS-COPLAMAR",
            On(1979, 5, 25),
            new Source("Versión estenográfica de conferencia presidencial y columna del director del IMSS (Milenio)", Confidence.Verified),
            new Citation(Statute.ImssCoplamarAgreement, "convenio")),
        new(
            "PRG.STAGE.SOLIDARIDAD",
            "IMSS-Solidaridad",
            DateWindow.InYear(1989),
            ProgramAdministrator.ImssProgramme,
            Remembered)
        {
            Presidency = new("Salinas (1988–1994)", "Salinas (1988–1994)"),
            Interpretation = ProgramInterpretations.Solidaridad,
        },
        new("PRG.STAGE.OPORTUNIDADES", "IMSS-Oportunidades", DateWindow.InYear(2002), ProgramAdministrator.ImssProgramme, Remembered)
        {
            Presidency = new("Fox y Calderón", "Fox and Calderón"),
            Interpretation = ProgramInterpretations.Oportunidades,
        },
        new(
            "PRG.STAGE.PROSPERA",
            "IMSS-PROSPERA",
            DateWindow.Between(new LocalDate(2014, 9, 5), new LocalDate(2014, 12, 31)),
            ProgramAdministrator.ImssProgramme,
            new Source(
                "Reglas de operación de PROSPERA 2016 (DOF 30-12-2015, nota 5421756); no dan el día del cambio de nombre",
                Confidence.Unverified,
                new LocalDate(2015, 12, 30)),
            new Citation(Statute.ProsperaDecree, "decreto"))
        {
            Interpretation = ProgramInterpretations.Prospera,
        },
        new(
            "PRG.STAGE.IMSS_BIENESTAR",
            "Programa IMSS-BIENESTAR",
            DateWindow.Between(new LocalDate(2018, 1, 1), new LocalDate(2019, 12, 31)),
            ProgramAdministrator.ImssProgramme,
            new Source("Reglas de operación del programa IMSS-BIENESTAR, ejercicio fiscal 2020 (SIDOF 5583723)", Confidence.Verified),
            new Citation(Statute.BudgetProgrammeRules, "programa IMSS-BIENESTAR"))
        {
            CluesInstitution = "IMO",
            Interpretation = ProgramInterpretations.ImssBienestar,
        },
        new(
            "PRG.STAGE.ORDINARY_REGIME",
            "Programa IMSS-BIENESTAR",
            On(2025, 7, 1),
            ProgramAdministrator.ImssOrdinaryRegime,
            Transcript(2025, 7, 1),
            new Citation(Statute.ProgrammeIntegrationDecree, "decreto"))
        {
            CluesInstitution = "IMO",
            IsNameEstablished = false,
            Interpretation = ProgramInterpretations.OrdinaryRegime,
        },
    ];

    private static IEnumerable<ProgramEvent> RuralEvents() =>
    [
        new(DateWindow.InYear(1977), new("Se crea Coplamar.", "Coplamar is created."), Recounts),
        new(
            DateWindow.InYear(1983),
            new("Desaparece Coplamar; el IMSS queda como único administrador.", "Coplamar is abolished; IMSS is left as sole administrator."),
            Recounts),
        new(
            DateWindow.InYear(1984),
            new("Las unidades de algunas entidades se descentralizan.", "The units of some states are decentralised."),
            Recounts),
        new(
            On(2014, 9, 5),
            new("Se publica el decreto que crea PROSPERA.", "The decree that creates PROSPERA is published."),
            new Source("Reglas de operación de PROSPERA 2016 (DOF 30-12-2015, nota 5421756)", Confidence.Verified, new LocalDate(2015, 12, 30))),
        new(
            On(2022, 9, 1),
            new(
                "Del programa se separa el organismo descentralizado; el programa sigue en el IMSS.",
                "The decentralised body splits from the programme; the programme stays with IMSS."),
            Decree2022),
        new(
            DateWindow.InYear(2025),
            new("El presupuesto ya no trae el renglón aparte del programa.", "The budget no longer has the separate line of the programme."),
            Press("Siempre, sobre el presupuesto de 2025")),
    ];

    private static ProgramStage Stage(string code, string name, DateWindow began, Source source, Citation? instrument = null) =>
        new(code, name, began, ProgramAdministrator.ImssProgramme, source, instrument);

    private static DateWindow On(int year, int month, int day) => DateWindow.Exactly(new LocalDate(year, month, day));
}
