using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Programs;

/// <summary>What the figures of programmes count. They differ; figures of two of them are never added or divided.</summary>
public static class ProgramDefinition
{
    /// <summary>Gets clinics of the programme's first years.</summary>
    public static Definition RuralClinics { get; } = Of(
        "PRG.CLINICS",
        "Clínicas con que empezó la solidaridad social.",
        "Clinics with which social solidarity began.");

    /// <summary>Gets hospitals of the rural programme.</summary>
    public static Definition RuralHospitals { get; } = Of(
        "PRG.HOSPITALS",
        "Hospitales del programa rural o de sus antecesores, según lo declarado.",
        "Hospitals of the rural programme or its predecessors, as stated.");

    /// <summary>Gets units of the programme's predecessors.</summary>
    public static Definition RuralUnits { get; } = Of(
        "PRG.UNITS",
        "Unidades de los antecesores del programa rural, según lo declarado; no se dice si incluyen los hospitales.",
        "Units of the predecessors of the rural programme, as stated; whether hospitals are among them is not said.");

    /// <summary>Gets rural medical units (<i>UMR</i>).</summary>
    public static Definition RuralMedicalUnits { get; } = Of(
        "PRG.UMR",
        "Unidades médicas rurales (UMR) del programa, según lo declarado.",
        "Rural medical units (UMR) of the programme, as stated.");

    /// <summary>Gets first-level units added under IMSS-Solidaridad.</summary>
    public static Definition AddedFirstLevelUnits { get; } = Of(
        "PRG.ADDED.FIRST_LEVEL",
        "Unidades de primer nivel que se sumaron con IMSS-Solidaridad.",
        "First-level units added under IMSS-Solidaridad.");

    /// <summary>Gets rural hospitals added under IMSS-Solidaridad.</summary>
    public static Definition AddedHospitals { get; } = Of(
        "PRG.ADDED.HOSPITALS",
        "Hospitales rurales que se sumaron con IMSS-Solidaridad.",
        "Rural hospitals added under IMSS-Solidaridad.");

    /// <summary>Gets states in which the programme has units.</summary>
    public static Definition States { get; } = Of(
        "PRG.STATES",
        "Entidades en que el programa tiene unidades, según lo declarado.",
        "States in which the programme has units, as stated.");

    /// <summary>Gets people served by the programme's predecessors.</summary>
    public static Definition ServedByPredecessors { get; } = Of(
        "PRG.PEOPLE.PREDECESSORS",
        "Personas atendidas por los antecesores del programa, según recuentos.",
        "People served by the predecessors of the programme, by recounts.");

    /// <summary>Gets people without social security among those the programme serves.</summary>
    public static Definition WithoutSocialSecurity { get; } = Of(
        "PRG.PEOPLE.NO_SOCIAL_SECURITY",
        "Personas sin seguridad social entre las atendidas por el programa, según lo declarado.",
        "People without social security among those served by the programme, as stated.");

    /// <summary>Gets beneficiaries of social security among those the programme serves.</summary>
    public static Definition Beneficiaries { get; } = Of(
        "PRG.PEOPLE.BENEFICIARIES",
        "Derechohabientes entre las personas atendidas por el programa, según lo declarado.",
        "Beneficiaries of social security among those served by the programme, as stated.");

    /// <summary>Gets beds of the programme.</summary>
    public static Definition Beds { get; } = Of("PRG.BEDS", "Camas del programa, según lo declarado.", "Beds of the programme, as stated.");

    /// <summary>Gets operating rooms of the programme.</summary>
    public static Definition OperatingRooms { get; } = Of(
        "PRG.OPERATING_ROOMS",
        "Quirófanos del programa, según lo declarado.",
        "Operating rooms of the programme, as stated.");

    /// <summary>Gets all workers of the programme.</summary>
    public static Definition Workers { get; } = Of(
        "PRG.WORKERS",
        "Trabajadores del programa, según lo declarado.",
        "Workers of the programme, as stated.");

    /// <summary>Gets doctors of the programme.</summary>
    public static Definition Doctors { get; } = Of(
        "PRG.WORKERS.DOCTORS",
        "Médicos entre los trabajadores del programa.",
        "Doctors among the workers of the programme.");

    /// <summary>Gets paramedical workers of the programme.</summary>
    public static Definition Paramedics { get; } = Of(
        "PRG.WORKERS.PARAMEDICS",
        "Paramédicos entre los trabajadores del programa.",
        "Paramedical workers among the workers of the programme.");

    /// <summary>Gets nurses of the programme.</summary>
    public static Definition Nurses { get; } = Of(
        "PRG.WORKERS.NURSES",
        "Personal de enfermería entre los trabajadores del programa.",
        "Nurses among the workers of the programme.");

    /// <summary>Gets workers in services of the programme.</summary>
    public static Definition ServiceWorkers { get; } = Of(
        "PRG.WORKERS.SERVICES",
        "Personal de servicios entre los trabajadores del programa.",
        "Workers in services among the workers of the programme.");

    /// <summary>Gets workers in community action of the programme.</summary>
    public static Definition CommunityWorkers { get; } = Of(
        "PRG.WORKERS.COMMUNITY_ACTION",
        "Personal de acción comunitaria entre los trabajadores del programa.",
        "Workers in community action among the workers of the programme.");

    /// <summary>Gets mobile units of the programme.</summary>
    public static Definition MobileUnits { get; } = Of(
        "PRG.MOBILE_UNITS",
        "Unidades móviles del programa, según lo declarado.",
        "Mobile units of the programme, as stated.");

    /// <summary>Gets brigades of the programme.</summary>
    public static Definition Brigades { get; } = Of(
        "PRG.BRIGADES",
        "Brigadas de salud del programa, según lo declarado.",
        "Health brigades of the programme, as stated.");

    /// <summary>Gets the programme's own line of the federal budget.</summary>
    public static Definition BudgetLine { get; } = Of(
        "PRG.BUDGET_LINE",
        "Renglón aparte del programa rural en el presupuesto federal de un ejercicio.",
        "Separate line of the rural programme in the federal budget of a fiscal year.");

    /// <summary>Gets hospitals the decentralised body began with.</summary>
    public static Definition HospitalsAtBirth { get; } = Of(
        "PRG.BODY.AT_BIRTH.HOSPITALS",
        "Hospitales con que nació el organismo descentralizado, según lo declarado: los del programa.",
        "Hospitals the decentralised body was born with, as stated: those of the programme.");

    /// <summary>Gets rural medical units the decentralised body began with.</summary>
    public static Definition RuralMedicalUnitsAtBirth { get; } = Of(
        "PRG.BODY.AT_BIRTH.UMR",
        "Unidades médicas rurales con que nació el organismo descentralizado, según lo declarado: las del programa.",
        "Rural medical units the decentralised body was born with, as stated: those of the programme.");

    /// <summary>Gets workers the decentralised body began with.</summary>
    public static Definition WorkersAtBirth { get; } = Of(
        "PRG.BODY.AT_BIRTH.WORKERS",
        "Trabajadores con que nació el organismo descentralizado, según lo declarado: los del programa.",
        "Workers the decentralised body was born with, as stated: those of the programme.");

    /// <summary>Gets money of U013 in a fiscal year.</summary>
    public static Definition FreeCareBudget { get; } = Of(
        "PRG.U013.BUDGET",
        "Recursos del programa presupuestario U013 en un ejercicio fiscal.",
        "Funds of the budget programme U013 in a fiscal year.");

    private static Definition Of(string code, string spanish, string english) => new(code, new BilingualText(spanish, english));
}
