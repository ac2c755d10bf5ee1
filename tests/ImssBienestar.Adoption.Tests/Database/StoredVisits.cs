using System.Text;
using ImssBienestar.Adoption.Tests.Logging;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace ImssBienestar.Adoption.Tests.Database;

/// <summary>What must hold in any database: the tests of each run it against an empty one.</summary>
internal static class StoredVisits
{
    // Properties, not fields that never change: those would be written into the text of a query, which is logged, instead of being sent as
    // parameters.
    private static Curp Ana => Curp.Parse(Curp.Example);

    private static Curp Luis => TestKeys.CurpOf(1);

    private static Clues Unit => Clues.Parse(Clues.Example);

    private static LocalDate May => new(2024, 5, 15);

    public static async Task HoldIn(Action<DbContextOptionsBuilder> database)
    {
        using var log = new CapturedLog();
        using ILoggerFactory logging = LoggerFactory.Create(builder => builder.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
        var options = new DbContextOptionsBuilder<ClinicContext>();
        database(options);
        options.UseLoggerFactory(logging);

        await using (var clinic = new ClinicContext(options.Options))
        {
            await clinic.Database.EnsureCreatedAsync();
            clinic.AddRange(
                Visit(Ana, State.Nayarit, May, Pesos.Of(1234.56m)),
                Visit(Luis, State.Jalisco, May.PlusDays(1), null),
                Visit(Ana, null, May.PlusDays(2), Pesos.Of(0.05m)));
            await clinic.SaveChangesAsync();
        }

        await using (var clinic = new ClinicContext(options.Options))
        {
            await ValuesComeBackEqual(clinic);
            await QueriesAreAnsweredByTheDatabase(clinic);
            await ReceiptsAreReplayed(clinic);
        }

        Assert.NotEmpty(log.Text);
        Assert.DoesNotContain(Ana.Value, log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Luis.Value, log.Text, StringComparison.Ordinal);
    }

    private static async Task ValuesComeBackEqual(ClinicContext clinic)
    {
        Visit first = await clinic.Visits.AsNoTracking().OrderBy(visit => visit.Id).FirstAsync();
        Assert.Equal((Ana, Unit, State.Nayarit, May, Pesos.Of(1234.56m)), (first.Person, first.Unit, first.CareState, first.On, first.Cost));
        Assert.Equal(EligibilityOutcome.Entitled, first.Outcome);

        // An amount that is not known stays so: never zero.
        Assert.Null((await clinic.Visits.AsNoTracking().SingleAsync(visit => visit.Person == Luis)).Cost);
        Assert.Null((await clinic.Visits.AsNoTracking().SingleAsync(visit => visit.On == May.PlusDays(2))).CareState);
    }

    private static async Task QueriesAreAnsweredByTheDatabase(ClinicContext clinic)
    {
        Assert.Equal(2, await clinic.Visits.CountAsync(visit => visit.Person == Ana));
        Assert.Equal(3, await clinic.Visits.CountAsync(visit => visit.Unit == Unit));
        Assert.Equal(1, await clinic.Visits.CountAsync(visit => visit.Cost >= Pesos.Of(1_000)));
        Assert.Equal(1, await clinic.Visits.CountAsync(visit => visit.Cost == null));
        Assert.Equal(2, await clinic.Visits.CountAsync(visit => visit.On > May));
        Assert.Equal(2, await clinic.Visits.CountAsync(visit => visit.Outcome == EligibilityOutcome.Entitled && visit.CareState != null));
        State[] concurrent = [State.Nayarit, State.Colima];
        Assert.Equal(1, await clinic.Visits.CountAsync(visit => concurrent.Contains(visit.CareState)));
        Assert.Equal([May.PlusDays(2), May.PlusDays(1), May], await clinic.Visits.OrderByDescending(visit => visit.On).Select(visit => visit.On).ToListAsync());
        Assert.Equal(
            [(Ana, 2), (Luis, 1)],
            (await clinic.Visits.GroupBy(visit => visit.Person).Select(visits => new { visits.Key, Count = visits.Count() }).ToListAsync())
                .OrderByDescending(person => person.Count).Select(person => (person.Key, person.Count)));
    }

    private static async Task ReceiptsAreReplayed(ClinicContext clinic)
    {
        List<Visit> visits = await clinic.Visits.OrderBy(visit => visit.Id).ToListAsync();
        List<string> stored = await clinic.Database.SqlQueryRaw<string>("SELECT \"Receipt\" AS \"Value\" FROM \"Visits\" ORDER BY \"Id\"").ToListAsync();
        Assert.Equal(3, visits.Count);
        Assert.All(visits.Zip(stored), entry =>
        {
            Assert.Equal(DecisionReceipt.Of(entry.First.Receipt.Request), entry.First.Receipt);
            Assert.True(entry.First.Receipt.Replay().IsSame);
            Assert.Equal(Encoding.UTF8.GetString(CanonicalJson.Write(entry.First.Receipt)), entry.Second);
        });

        // Nothing was changed by reading it.
        Assert.False(clinic.ChangeTracker.HasChanges());
        visits[1].Cost = Pesos.Zero;
        Assert.Equal(1, await clinic.SaveChangesAsync());
        Assert.Equal(1, await clinic.Visits.CountAsync(visit => visit.Cost == Pesos.Zero));
    }

    private static Visit Visit(Curp person, State? state, LocalDate on, Pesos? cost)
    {
        var applicant = new Applicant
        {
            InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No, HasCurp = Answer.Yes, HasAdmittedDocument = Answer.Yes,
            IsMedicalEmergency = Answer.No, CareState = state,
        };
        DecisionReceipt receipt = DecisionReceipt.Of(new EligibilityRequest(applicant, on));
        return new Visit { Person = person, Unit = Unit, CareState = state, On = on, Cost = cost, Outcome = receipt.Outcome, Receipt = receipt };
    }
}
