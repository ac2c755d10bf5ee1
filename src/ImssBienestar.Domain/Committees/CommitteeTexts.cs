using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Committees;

/// <summary>What findings on the composition of committees say, by permanent code. Places in braces: 0 the role, unit or number, 1 another
/// number. Never a person.</summary>
internal static class CommitteeTexts
{
    public static readonly ReasonText RolesFilled = new(
        "COM.RULE.ROLES",
        new("Cada cargo del ejercicio tiene una persona titular.", "Each role of the fiscal year has one holder."),
        new("Los cargos no son los del ejercicio, o alguno está vacante o repetido.",
            "The roles are not those of the fiscal year, or one is vacant or held twice."),
        new("No se sabe si cada cargo del ejercicio tiene una persona titular.",
            "It is not known whether each role of the fiscal year has one holder."));

    public static readonly ReasonText ElectedByAssembly = new(
        "COM.RULE.ASSEMBLY",
        new("La asamblea de la comunidad eligió o ratificó al comité.", "The assembly of the community elected or ratified the committee."),
        new("El comité se nombró sin asamblea. Convoque a la comunidad.", "The committee was named without an assembly. Call the community."),
        new("No se sabe si la asamblea eligió al comité, o si el ejercicio admite ratificarlo.",
            "It is not known whether the assembly elected the committee, or whether the year admits ratifying it."));

    public static readonly ReasonText SocialAuditFormed = new(
        "COM.RULE.SOCIAL_AUDIT",
        new("El Comité de Contraloría Social está formado.", "The social-audit committee is formed."),
        new("Falta formar el Comité de Contraloría Social.", "The social-audit committee is still to be formed."),
        new("No se sabe si se formó el Comité de Contraloría Social.", "It is not known whether the social-audit committee was formed."));

    public static readonly ReasonText SocialAuditElsewhere = new(
        "COM.RULE.SOCIAL_AUDIT.SCOPE",
        new("El Comité de Contraloría Social está formado; pedirlo consta solo para las unidades de IMSS-BIENESTAR en 2024 y 2025.",
            "The social-audit committee is formed; asking for it is stated only for the units of IMSS-BIENESTAR in 2024 and 2025."),
        Unknown: new(
            "El Comité de Contraloría Social consta solo para las unidades de IMSS-BIENESTAR en 2024 y 2025: no está establecido si se pide aquí.",
            "The social-audit committee is stated only for the units of IMSS-BIENESTAR in 2024 and 2025: whether it is asked for here is not established."));

    public static readonly ReasonText TreasurerIsWoman = new(
        "COM.RULE.TREASURER_WOMAN",
        new("La Tesorería la ocupa una mujer.", "The treasurer is a woman."),
        new("La Tesorería debe ocuparla una mujer.", "The treasurer must be a woman."),
        new("No se sabe si la Tesorería la ocupa una mujer.", "It is not known whether the treasurer is a woman."));

    public static readonly ReasonText TreasurerSought = new(
        "COM.RULE.TREASURER_WOMAN.SOUGHT",
        new("La Tesorería la ocupa una mujer, como se buscaba; aún no era regla.", "The treasurer is a woman, as was sought; it was not yet a rule."),
        new("Se buscaba que la Tesorería la ocupara una mujer; aún no era regla.", "A woman treasurer was sought; it was not yet a rule."),
        new("Se buscaba que la Tesorería la ocupara una mujer, aún sin ser regla, y no se sabe si es así.",
            "A woman treasurer was sought, not yet as a rule, and it is not known whether it is so."));

    public static readonly ReasonText TreasurerSolelyAccountable = new(
        "COM.RULE.TREASURER_SOLE",
        new("Solo la Tesorería recibe, resguarda, administra y ejerce el recurso.", "The treasurer alone receives, keeps, administers and spends the money."),
        new("Otra persona maneja el recurso; solo la Tesorería responde de él.", "Somebody else handles the money; the treasurer alone answers for it."),
        new("No se sabe si solo la Tesorería maneja el recurso.", "It is not known whether the treasurer alone handles the money."));

    public static readonly ReasonText TreasurerSolelyAccountableElsewhere = new(
        "COM.RULE.TREASURER_SOLE.SCOPE",
        new("Solo la Tesorería maneja el recurso; la regla consta para 2024.", "The treasurer alone handles the money; the rule is stated for 2024."),
        Unknown: new(
            "Que solo la Tesorería responda del recurso consta en las reglas de 2024: no está establecido para esta edición.",
            "That the treasurer alone answers for the money is in the rules of 2024: it is not established for this edition."));

    public static readonly ReasonText SecretaryIsStaff = new(
        "COM.RULE.SECRETARY_STAFF",
        new("La Secretaría técnica la ocupa personal de la clínica.", "The technical secretary is of the clinic's staff."),
        new("La Secretaría técnica debe ocuparla personal de la clínica.", "The technical secretary must be of the clinic's staff."),
        new("No se sabe si la Secretaría técnica la ocupa personal de la clínica.",
            "It is not known whether the technical secretary is of the clinic's staff."));

    public static readonly ReasonText SecretaryIsStaffElsewhere = new(
        "COM.RULE.SECRETARY_STAFF.SCOPE",
        new("La Secretaría técnica la ocupa personal de la clínica; la regla consta solo para la edición ISSSTE 2025.",
            "The technical secretary is of the clinic's staff; the rule is stated only for the ISSSTE edition of 2025."),
        Unknown: new(
            "Que la Secretaría técnica sea personal de la clínica consta solo para la edición ISSSTE 2025: no está establecido para esta.",
            "That the technical secretary is of the clinic's staff is stated only for the ISSSTE edition of 2025: it is not established for this one."));

    public static readonly ReasonText SecretaryBelowManagement = new(
        "COM.RULE.SECRETARY_LEVEL",
        new("Quien ocupa la Secretaría técnica no tiene mando medio ni superior.", "The technical secretary holds no middle or upper management post."),
        new("Quien ocupa la Secretaría técnica no debe tener mando medio ni superior.",
            "The technical secretary must not hold a middle or upper management post."),
        new("No se sabe si quien ocupa la Secretaría técnica tiene mando medio o superior.",
            "It is not known whether the technical secretary holds a middle or upper management post."));

    public static readonly ReasonText SecretaryBelowManagementElsewhere = new(
        "COM.RULE.SECRETARY_LEVEL.SCOPE",
        new("Quien ocupa la Secretaría técnica no tiene mando; la regla consta solo para la edición ISSSTE 2025.",
            "The technical secretary holds no management post; the rule is stated only for the ISSSTE edition of 2025."),
        Unknown: new(
            "Que la Secretaría técnica no tenga mando consta solo para la edición ISSSTE 2025: no está establecido para esta.",
            "That the technical secretary holds no management post is stated only for the ISSSTE edition of 2025: it is not established for this one."));

    public static readonly ReasonText CardIsJoint = new(
        "COM.RULE.JOINT_CARD",
        new("La tarjeta es mancomunada entre Presidencia y Tesorería.", "The card is joint between president and treasurer."),
        new("La tarjeta debe ser mancomunada entre Presidencia y Tesorería.", "The card must be joint between president and treasurer."),
        new("No se sabe si la tarjeta es mancomunada.", "It is not known whether the card is joint."));

    public static readonly ReasonText CardIsJointElsewhere = new(
        "COM.RULE.JOINT_CARD.SCOPE",
        new("La tarjeta es mancomunada; la regla consta solo para la edición ISSSTE 2025.",
            "The card is joint; the rule is stated only for the ISSSTE edition of 2025."),
        Unknown: new(
            "Que la tarjeta sea mancomunada consta solo para la edición ISSSTE 2025: no está establecido para esta.",
            "That the card is joint is stated only for the ISSSTE edition of 2025: it is not established for this one."));

    public static readonly ReasonText LeftOut = new(
        "COM.RULE.LEFT_OUT",
        new("Por criterio de quien consulta, aquí no se aplica una regla declarada para otra edición.",
            "By a reading of the caller, a rule stated for another edition is not applied here."));

    public static readonly ReasonText Vacant = new(
        "COM.ROLE.VACANT",
        No: new("Cargo vacante: {0}.", "Vacant role: {0}."));

    public static readonly ReasonText HeldTwice = new(
        "COM.ROLE.TWICE",
        No: new("Cargo con más de una persona titular: {0}.", "Role with more than one holder: {0}."));

    public static readonly ReasonText NotOfYear = new(
        "COM.ROLE.NOT_OF_YEAR",
        No: new("El cargo no es del ejercicio: {0}.", "The role is not one of the fiscal year: {0}."));

    public static readonly ReasonText RulesOfTheFiscalYear = new(
        "COM.RULES_OF_YEAR",
        new("El ejercicio ya terminó: se aplican sus reglas, tal como quedaron al cierre.",
            "The fiscal year has ended: its rules are applied, as they stood at its end."));

    public static readonly ReasonText Quorum = new(
        "COM.READING.QUORUM",
        new("La asistencia alcanza el quórum de {0} personas.", "The attendance reaches the quorum of {0} people."),
        new("La asistencia no alcanza el quórum de {0} personas.", "The attendance does not reach the quorum of {0} people."),
        new("No se conoce la asistencia que comparar con el quórum de {0} personas.",
            "The attendance to compare with the quorum of {0} people is not known."));

    public static readonly ReasonText MinimumAge = new(
        "COM.READING.MINIMUM_AGE",
        new("Cada integrante tiene la edad mínima de {0} años.", "Each member has the minimum age of {0} years."),
        new("Hay integrantes menores de {0} años.", "There are members below {0} years."),
        new("No se conoce la edad de cada integrante; la mínima es de {0} años.", "The age of each member is not known; the minimum is {0} years."));

    public static readonly ReasonText Term = new(
        "COM.READING.TERM",
        new("El encargo de {0} meses no ha terminado.", "The term of {0} months has not ended."),
        new("El encargo de {0} meses ya terminó.", "The term of {0} months has ended."),
        new("No se conoce la asamblea desde la que corre el encargo de {0} meses.", "The assembly from which the term of {0} months runs is not known."));

    public static readonly ReasonText TwoRoles = new(
        "COM.READING.INCOMPATIBLE_ROLES",
        new("Que una persona ocupe dos cargos no contraviene el criterio tomado, o nadie lo hace.",
            "One person in two roles does not breach the reading taken, or nobody is."),
        new("Una misma persona ocupa dos cargos.", "One person holds two roles."),
        new("No se sabe si una misma persona ocupa dos cargos.", "It is not known whether one person holds two roles."));

    public static readonly ReasonText Alternates = new(
        "COM.READING.ALTERNATES",
        new("Las suplencias se ajustan al criterio tomado.", "The alternates keep to the reading taken."),
        new("Hay suplencias y el criterio tomado no las admite.", "There are alternates and the reading taken does not admit them."),
        new("No se sabe si hay suplencias.", "It is not known whether there are alternates."));

    public static readonly ReasonText OnePerUnit = new(
        "COM.READING.ONE_PER_UNIT",
        No: new("La unidad {0} tiene {1} comités en el ejercicio.", "Unit {0} has {1} committees in the fiscal year."),
        Unknown: new(
            "La unidad {0} tiene {1} comités en el ejercicio y ninguna fuente leída dice si eso se admite.",
            "Unit {0} has {1} committees in the fiscal year, and no source read says whether that is admitted."));

    public static readonly ReasonText OpenQuorum = Open(
        "QUORUM", "Ninguna fuente leída fija el quórum de la asamblea.", "No source read sets the quorum of the assembly.");

    public static readonly ReasonText OpenMinimumAge = Open(
        "MINIMUM_AGE", "Ninguna fuente leída fija la edad mínima de integrantes.", "No source read sets the minimum age of members.");

    public static readonly ReasonText OpenTerm = Open(
        "TERM", "Ninguna fuente leída fija la duración del encargo.", "No source read sets the term of members.");

    public static readonly ReasonText OpenIncompatibleRoles = Open(
        "INCOMPATIBLE_ROLES", "Ninguna fuente leída dice qué cargos son incompatibles.", "No source read says which roles are incompatible.");

    public static readonly ReasonText OpenAlternates = Open(
        "ALTERNATES", "Ninguna fuente leída dice si los cargos tienen suplencia.", "No source read says whether roles have alternates.");

    public static readonly ReasonText OpenOnePerUnit = Open(
        "ONE_PER_UNIT", "Ninguna fuente leída dice si hay un solo comité por unidad y ejercicio.",
        "No source read says whether there is one committee for each unit and fiscal year.");

    public static readonly ReasonText OpenRoles = Open(
        "ROLES", "Ninguna fuente leída da los cargos de este ejercicio.", "No source read gives the roles of this fiscal year.");

    public static readonly ReasonText OpenCalendar = Open(
        "CALENDAR", "Ninguna fuente leída da el calendario de este ejercicio.", "No source read gives the calendar of this fiscal year.");

    public static readonly ReasonText OpenTenthStep = Open(
        "TENTH_STEP", "La fuente cuenta diez pasos y nombra nueve: no se sabe cuál es el otro.",
        "The source counts ten steps and names nine: the other one is not known.");

    public static readonly ReasonText OpenProhibitedExpenses = Open(
        "PROHIBITED_EXPENSES", "Ninguna fuente leída da la lista de gastos prohibidos.", "No source read gives the list of prohibited expenses.");

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All =
    [
        RolesFilled, ElectedByAssembly, SocialAuditFormed, SocialAuditElsewhere, TreasurerIsWoman, TreasurerSought, TreasurerSolelyAccountable,
        TreasurerSolelyAccountableElsewhere, SecretaryIsStaff, SecretaryIsStaffElsewhere, SecretaryBelowManagement, SecretaryBelowManagementElsewhere,
        CardIsJoint, CardIsJointElsewhere, LeftOut, Vacant, HeldTwice, NotOfYear, RulesOfTheFiscalYear, Quorum, MinimumAge, Term, TwoRoles, Alternates,
        OnePerUnit, OpenQuorum, OpenMinimumAge, OpenTerm, OpenIncompatibleRoles, OpenAlternates, OpenOnePerUnit, OpenRoles, OpenCalendar, OpenTenthStep,
        OpenProhibitedExpenses,
    ];

    private static ReasonText Open(string code, string spanish, string english) => new($"COM.OPEN.{code}", Unknown: new(spanish, english));
}
