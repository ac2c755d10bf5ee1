using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace ImssBienestar.Adoption.Tests.Database;

#region recipe
public sealed class Visit
{
    public int Id { get; init; }

    public required Curp Person { get; init; }

    public required Clues Unit { get; init; }

    public State? CareState { get; init; }

    public required LocalDate On { get; init; }

    public Pesos? Cost { get; set; }

    public required EligibilityOutcome Outcome { get; init; }

    public required DecisionReceipt Receipt { get; init; }
}

public sealed class ClinicContext(DbContextOptions<ClinicContext> options) : DbContext(options)
{
    public DbSet<Visit> Visits => Set<Visit>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.StoreDomainTypes();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Visit>().HasIndex(visit => visit.Person);
}
#endregion
