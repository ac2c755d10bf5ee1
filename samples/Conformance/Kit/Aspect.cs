namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>A part of an answer that a case may expect.</summary>
internal enum Aspect
{
    NotStated = 0,
    Outcome = 1,
    MayReceiveCare = 2,
    Provider = 3,
    Payer = 4,
    Finding = 5,
    Missing = 6,

    /// <summary>The answer as a whole: there is none.</summary>
    Answer = 7,
}
