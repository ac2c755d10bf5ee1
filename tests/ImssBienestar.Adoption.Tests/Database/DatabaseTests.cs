using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImssBienestar.Adoption.Tests.Database;

/// <summary>The recipe of the converters, in two databases.</summary>
public class DatabaseTests
{
    [Fact]
    public async Task Values_queries_and_receipts_hold_in_sqlite()
    {
        // A database in memory lives as long as a connection to it is open.
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await StoredVisits.HoldIn(options => options.UseSqlite(connection));
    }

    [PostgresFact]
    public async Task Values_queries_and_receipts_hold_in_postgresql()
    {
        using var cluster = new PostgresCluster();
        await StoredVisits.HoldIn(options => options.UseNpgsql(cluster.ConnectionString));
    }

    [Fact]
    public void The_columns_are_those_that_a_reader_of_the_database_expects()
    {
        using var clinic = new ClinicContext(new DbContextOptionsBuilder<ClinicContext>().UseNpgsql("Host=none").Options);

        Assert.Contains(
            """
                "Person" character varying(18) NOT NULL,
                "Unit" character varying(11) NOT NULL,
                "CareState" character varying(2),
                "On" date NOT NULL,
                "Cost" bigint,
                "Outcome" text NOT NULL,
                "Receipt" text NOT NULL,
            """.ReplaceLineEndings("\n"),
            clinic.Database.GenerateCreateScript().ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }
}
