namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>Which rules a case asks.</summary>
internal enum CaseSubject
{
    /// <summary>Not stated: a column that every kind of case may have.</summary>
    NotStated = 0,

    /// <summary>Whether a person is entitled to free care.</summary>
    Eligibility = 1,

    /// <summary>Whether a worker is given a permanent post.</summary>
    Regularisation = 2,
}
