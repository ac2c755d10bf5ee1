using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Workers;

/// <summary>What findings about staffing, deployments, incentives and training places say, by permanent code. Places: 0 the unit, post or
/// state, 1 and 2 numbers.</summary>
internal static class StaffingTexts
{
    public static readonly ReasonText Doctors = new(
        "WRK.NORM.DOCTORS",
        new("{0}: tiene {2} médicos; se necesitan al menos {1}.", "{0}: it has {2} doctors; at least {1} are needed."),
        new(
            "{0}: faltan médicos: tiene {2} y se necesitan al menos {1}.",
            "{0}: doctors are missing: it has {2} and at least {1} are needed."),
        new(
            "{0}: no se sabe cuántos médicos tiene; se necesitan al menos {1}.",
            "{0}: it is not known how many doctors it has; at least {1} are needed."));

    public static readonly ReasonText Nurses = new(
        "WRK.NORM.NURSES",
        new("{0}: tiene {2} enfermeras; se necesitan al menos {1}.", "{0}: it has {2} nurses; at least {1} are needed."),
        new(
            "{0}: faltan enfermeras: tiene {2} y se necesitan al menos {1}.",
            "{0}: nurses are missing: it has {2} and at least {1} are needed."),
        new(
            "{0}: no se sabe cuántas enfermeras tiene; se necesitan al menos {1}.",
            "{0}: it is not known how many nurses it has; at least {1} are needed."));

    public static readonly ReasonText Growth = new(
        "WRK.NORM.GROWTH",
        Unknown: new(
            "{0}: el personal debe crecer con los consultorios, pero no se estableció cuánto: indique la regla y los consultorios.",
            "{0}: staff must grow with the consulting rooms, but by how much is not established: give the rule and the rooms."));

    public static readonly ReasonText SevenDays = new(
        "WRK.NORM.SEVEN_DAYS",
        new(
            "{0}: tiene los {1} médicos generales con que abre de lunes a domingo.",
            "{0}: it has the {1} general doctors to open from Monday to Sunday."),
        new(
            "{0}: no tiene los {1} médicos generales con que abriría de lunes a domingo.",
            "{0}: it lacks the {1} general doctors to open from Monday to Sunday."),
        new(
            "{0}: no se sabe si puede abrir de lunes a domingo: se declararon {1} médicos generales para centros de uno o dos consultorios.",
            "{0}: it is not known whether it can open from Monday to Sunday: {1} general doctors were stated for centres of one or two rooms."));

    public static readonly ReasonText NotModelled = new(
        "WRK.NORM.NOT_MODELLED",
        Unknown: new(
            "{0}: antes del 2024-04-09 no se modela ninguna norma de personal.", "{0}: no staffing norm is modelled before 2024-04-09."));

    public static readonly ReasonText DeployedDoctors = new(
        "WRK.DEPLOY.GENERAL_DOCTORS",
        new(
            "{0}: hay plazas vacantes para {1} médicos generales en {2} unidades.",
            "{0}: there are vacant posts for {1} general doctors in {2} units."),
        new(
            "{0}: no hay plazas vacantes para {1} médicos generales en {2} unidades.",
            "{0}: there are no vacant posts for {1} general doctors in {2} units."),
        new(
            "{0}: el registro no tiene plazas de médico general; no se sabe si caben {1} en {2} unidades.",
            "{0}: the register has no posts of general doctors; whether {1} fit in {2} units is not known."));

    public static readonly ReasonText DeployedSpecialists = new(
        "WRK.DEPLOY.SPECIALISTS",
        new(
            "{0}: hay plazas vacantes para {1} especialistas en {2} unidades.",
            "{0}: there are vacant posts for {1} specialists in {2} units."),
        new(
            "{0}: no hay plazas vacantes para {1} especialistas en {2} unidades.",
            "{0}: there are no vacant posts for {1} specialists in {2} units."),
        new(
            "{0}: el registro no tiene plazas de especialista; no se sabe si caben {1} en {2} unidades.",
            "{0}: the register has no posts of specialists; whether {1} fit in {2} units is not known."));

    public static readonly ReasonText Incentive = new(
        "WRK.INCENTIVE",
        new(
            "Plaza {0}: tiene un bono mensual de {1}; es de la plaza, no de la persona.",
            "Post {0}: it has a monthly bonus of {1}; it belongs to the post, not to the person."),
        new(
            "Plaza {0}: sin bono; es de plazas de base de médicos especialistas en las zonas 2 y 3.",
            "Post {0}: no bonus; it is for permanent posts of specialists in zones 2 and 3."),
        new(
            "Plaza {0}: no se sabe si tiene bono: indique zona, profesión y tipo de contratación, y un día desde el 2024-04-09.",
            "Post {0}: it is not known whether it has a bonus: give zone, profession and tenure, and a day from 2024-04-09 on."));

    public static readonly ReasonText TrainingCapacity = new(
        "WRK.TRAINING.CAPACITY",
        new("{0}: {2} de {1} lugares ocupados.", "{0}: {2} of {1} places taken."),
        new(
            "{0}: más lugares ocupados ({2}) que capacidad ({1}). Revise los datos.",
            "{0}: more places taken ({2}) than there are ({1}). Check the data."),
        new("{0}: no se sabe cuántos de {1} lugares están ocupados.", "{0}: it is not known how many of {1} places are taken."));

    public static readonly ReasonText TeachingUnit = new(
        "WRK.TRAINING.TEACHING_UNIT",
        new(
            "{0}: se indicó que cumple lo exigido a una unidad docente.",
            "{0}: it was stated that it meets what is asked of a teaching unit."),
        new(
            "{0}: se indicó que no cumple lo exigido a una unidad docente.",
            "{0}: it was stated that it does not meet what is asked of a teaching unit."),
        new(
            "{0}: no se encontró texto que diga qué se exige a una unidad docente; indique si lo es y según quién.",
            "{0}: no text was found that says what is asked of a teaching unit; state whether it is one, and by whose reading."));

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All =
    [
        Doctors, Nurses, Growth, SevenDays, NotModelled, DeployedDoctors, DeployedSpecialists, Incentive, TrainingCapacity, TeachingUnit,
    ];
}
