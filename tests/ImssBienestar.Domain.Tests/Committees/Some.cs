using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Committees;

/// <summary>Committees and readings that tests begin from, and change in one place.</summary>
internal static class Some
{
    public static readonly Clues Unit = Clues.Parse("MCIMB000856");
    public static readonly Interpretation Caller = new("CALLER.1", "Secretaría de Salud estatal", new LocalDate(2026, 8, 1), new BilingualText("Criterio.", "Reading."));

    /// <summary>Every answer yes.</summary>
    public static readonly CommitteeAnswers AllYes = new()
    {
        RolesFilled = Answer.Yes,
        ElectedByAssembly = Answer.Yes,
        SocialAuditFormed = Answer.Yes,
        TreasurerIsWoman = Answer.Yes,
        TreasurerSolelyAccountable = Answer.Yes,
        SecretaryIsStaff = Answer.Yes,
        SecretaryBelowManagement = Answer.Yes,
        CardIsJoint = Answer.Yes,
    };

    public static Reading<T> Read<T>(T value)
        where T : notnull => new(value, Caller);

    /// <summary>A committee that keeps every rule, with members of the roles given.</summary>
    public static Committee Right(ProgrammeEdition edition, params CommitteeRole[] roles) => new(Unit, edition, roles.Select(role => RightMember(role)))
    {
        Assembly = new(edition.From.PlusMonths(2), Designation.ElectedByAssembly, 80),
        SocialAuditFormed = Answer.Yes,
        TreasurerSolelyAccountable = Answer.Yes,
        CardIsJoint = Answer.Yes,
    };

    public static Committee Right(ProgrammeEdition edition) => Right(edition, [.. edition.Roles]);

    public static CommitteeMember RightMember(CommitteeRole role, Curp? curp = null) => new(role, curp)
    {
        Sex = role == CommitteeRole.Treasurer ? Sex.Woman : Sex.Man,
        Post = role == CommitteeRole.TechnicalSecretary ? ClinicPost.StaffBelowMiddleManagement : ClinicPost.None,
    };

    public static CommitteeAnswers With(CommitteeAnswers answers, int fact, Answer answer) =>
        answers with { Situation = CommitteeFacts.Vocabulary.With(answers.Situation, fact, answer) };
}
