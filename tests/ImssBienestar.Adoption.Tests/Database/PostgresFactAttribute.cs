namespace ImssBienestar.Adoption.Tests.Database;

/// <summary>A fact that starts a database server; skipped, with the reason, where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (PostgresCluster.Programs is null)
        {
            Skip = "needs a database server: install postgresql";
        }
        else if (Environment.IsPrivilegedProcess && !File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)))
        {
            Skip = "needs the user postgres: the server refuses to run as root";
        }
    }
}
