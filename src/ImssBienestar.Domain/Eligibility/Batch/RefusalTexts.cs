namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>What is said of a row that was refused: nothing of the person.</summary>
internal static class RefusalTexts
{
    public static string Of(RefusalReason reason) => reason switch
    {
        RefusalReason.UndefinedState => "the state is above 32.",
        RefusalReason.ValueWithoutKnown => "a fact is yes and not known at once.",
        RefusalReason.SocialSecurityTwice => "social security is among the facts, and affiliations are given.",
        RefusalReason.UndefinedSituation => $"the situation is not below {Applicant.SituationCount}.",
        _ => "the class of situations is none of this edition.",
    };
}
