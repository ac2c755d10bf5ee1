using System.Globalization;
using System.Text;
using System.Text.Json;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Workers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace ImssBienestar.Adoption.Tests.Logging;

/// <summary>The recipe of the log: whatever of the library is logged, no key of a person and no name stands in what a provider is given.</summary>
public class LogTests
{
    private static readonly Curp Person = Curp.Parse(Curp.Example);
    private static readonly SocialSecurityNumber Nss = SocialSecurityNumber.Parse(SocialSecurityNumber.Example);
    private static readonly Rfc Tax = Rfc.Parse(Rfc.Example);
    private static readonly PersonName Name = new("Concepción", "Salgado", "Briseño");
    private static readonly PersonRecord Record = new() { Name = Name, BirthDate = Person.BirthDate, Sex = Sex.Woman, Birthplace = Person.Birthplace };
    private static readonly Worker Nurse = new(Person, Profession.Nurse, Tax);
    private static readonly LocalDate May = new(2024, 5, 15);

    private static readonly EligibilityRequest Request = new(
        new Applicant { InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No, HasCurp = Answer.Yes, CareState = State.Nayarit }, May);

    /// <summary>Everything that says who a person is, in every form in which it might slip through.</summary>
    private static readonly string[] Secrets =
    [
        Curp.Example, Curp.Example[..10], Curp.Example[..16], SocialSecurityNumber.Example, Rfc.Example, Rfc.Example[..10],
        "Concepción", "Salgado", "Briseño", "1956-06-26",
    ];

    public static TheoryData<string> Subjects => [.. All.Keys];

    private static Dictionary<string, object> All { get; } = new(StringComparer.Ordinal)
    {
        ["CURP"] = Person,
        ["NSS"] = Nss,
        ["RFC"] = Tax,
        ["root of a CURP"] = CurpRoot.Expected(Name, Person.BirthDate, Sex.Woman, Person.Birthplace),
        ["name"] = Name,
        ["record"] = Record,
        ["comparison with a CURP"] = Person.Compare(Record),
        ["comparison with an RFC"] = Tax.Compare(Record),
        ["worker"] = Nurse,
        ["assignment"] = new Assignment(Person, "P-1", May),
        ["member of a committee"] = new CommitteeMember(CommitteeRole.President, Person),
        ["applicant"] = Request.Applicant,
        ["request"] = Request,
        ["decision"] = EligibilityCalculator.Decide(Request.Applicant, May),
        ["receipt"] = DecisionReceipt.Of(Request),
        ["defect"] = Curp.Read(Curp.Example[..17] + "2").Defect,
        ["result of reading"] = Curp.Read(Curp.Example),
        ["problem"] = new ProblemDetails { Status = 400, Detail = Curp.Read(Curp.Example[..17] + "2").Defect.ToString() },
    };

    /// <summary>Ways in which a text that holds a key fails.</summary>
    private static IEnumerable<Action> Failures =>
    [
        () => Curp.Parse(Curp.Example[..17] + "2"),
        () => Curp.Parse(Curp.Example + " "),
        () => SocialSecurityNumber.Parse("92919084432"),
        () => Rfc.Parse(Rfc.Example + "X"),
        () => State.FromName(Curp.Example),
        () => JsonSerializer.Deserialize<Curp>($"\"{Curp.Example[..17]}2\""),
        () => JsonSerializer.Deserialize<Dictionary<Curp, int>>($$"""{"{{Curp.Example[..17]}}2":1}"""),
        () => JsonSerializer.Deserialize<Answer>($"\"{Curp.Example}\""),
        () => CanonicalJson.Read<EligibilityRequest>(Encoding.UTF8.GetBytes($$"""{"day":"{{Curp.Example}}"}""")),
        () => CanonicalJson.Read<EligibilityRequest>(Encoding.UTF8.GetBytes($$"""{"day":"2024-05-15","{{Curp.Example}}":1}""")),
        () => CanonicalJson.Read<Worker>(Encoding.UTF8.GetBytes($$"""{"curp":"{{Curp.Example}}","rfc":"{{Curp.Example}}"}""")),
        () => System.ComponentModel.TypeDescriptor.GetConverter(typeof(Curp)).ConvertFromInvariantString(Curp.Example[..17] + "2"),
        () => System.ComponentModel.TypeDescriptor.GetConverter(typeof(State)).ConvertFromInvariantString(Curp.Example),
        () => _ = default(Curp).BirthDate,
    ];

    [Theory]
    [MemberData(nameof(Subjects))]
    public void A_value_that_is_logged_keeps_its_secret(string subject)
    {
        object value = All[subject];
        string text = Logged(log =>
        {
            log.LogInformation("{Subject}", value);
            log.LogInformation("{Subject} and {@Subject} and {$Subject,30}", value, value, value);
            log.LogInformation("{Subjects}", new object[] { new[] { value, value } });
            log.Log(LogLevel.Information, default, value, null, static (state, _) => string.Create(CultureInfo.InvariantCulture, $"{state}"));
            using (log.BeginScope("{Subject}", value))
            {
                log.LogWarning(new InvalidOperationException($"failed for {value}"), "failed");
            }
        });

        Assert.Contains("failed", text, StringComparison.Ordinal);
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void An_exception_that_is_logged_does_not_repeat_what_was_read()
    {
        foreach (Action failure in Failures)
        {
            Exception error = Assert.ThrowsAny<Exception>(failure);

            string text = Logged(log => log.LogError(error, "failed"));

            Assert.Contains(error.GetType().FullName!, text, StringComparison.Ordinal);
            Assert.All(Secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void The_recipe_logs_what_helps()
    {
        string text = Logged(log =>
        {
            log.Asked(Person, Clues.Parse(Clues.Example), EligibilityCalculator.Decide(Request.Applicant, May), Request.Applicant);
            log.Refused(Curp.Read("SABC56O626MDFLRN01").Defect);
        });

        Assert.Contains("S***************01 asked for care in MCIMB000856: Entitled (Applicant)", text, StringComparison.Ordinal);
        Assert.Contains("Person=S***************01", text, StringComparison.Ordinal);
        Assert.Contains("A key was refused: CURP.DIGIT (posición 7)", text, StringComparison.Ordinal);
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The test can fail: a key that is asked for in full is found.</summary>
    [Fact]
    public void A_key_in_full_is_found() => Assert.Contains(Curp.Example, Logged(log => log.LogInformation("{Person:F}", Person)), StringComparison.Ordinal);

    private static string Logged(Action<ILogger> log)
    {
        using var captured = new CapturedLog();
        using (ILoggerFactory factory = LoggerFactory.Create(builder => builder.AddProvider(captured).SetMinimumLevel(LogLevel.Trace)))
        {
            log(factory.CreateLogger("test"));
        }

        return captured.Text;
    }
}
