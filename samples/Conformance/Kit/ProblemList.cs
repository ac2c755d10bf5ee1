namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>What was refused, and what is to be remarked on, in the order of the files.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> refused = [];
    private readonly List<Problem> notes = [];

    public IReadOnlyList<Problem> Refused => refused;

    public IReadOnlyList<Problem> Notes => notes;

    public void Refuse(Problem problem) => refused.Add(problem);

    public void Remark(Problem note)
    {
        if (!notes.Any(other => other.File == note.File && other.Kind == note.Kind))
        {
            notes.Add(note);
        }
    }
}
