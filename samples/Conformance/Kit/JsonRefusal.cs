namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>A member of a JSON line that cannot be read.</summary>
/// <param name="path">The path to it, of names that the form has.</param>
internal sealed class JsonRefusal(string path) : Exception
{
    public string Path => path;
}
