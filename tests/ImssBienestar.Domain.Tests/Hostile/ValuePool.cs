using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Serialization;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Tests.Hostile;

/// <summary>Right values of every type a member takes: those of the samples, what can be read off them, and what the members make of them.</summary>
internal static class ValuePool
{
    private const int MostOfAType = 48;

    private static readonly Dictionary<Type, List<object>> Values = [];

    static ValuePool()
    {
        foreach (object value in (object[])
            [
                new LocalDate(2024, 5, 15), new LocalDate(2026, 3, 1), new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31),
                new DateInterval(new(2024, 1, 1), new(2024, 1, 31)), new LocalTime(8, 0), new LocalTime(20, 30), new YearMonth(2024, 5), IsoDayOfWeek.Monday,
                1, 2, 30, 2024, 18, 0, 5L, 1L, 30L, 1.5m, 10m, 0.5, 1.0, 5.0, 2.0, true, false, 'A', (byte)1, (byte)3, (ushort)7, (ushort)1, CultureInfo.InvariantCulture, default(CancellationToken),
                "x", "06", "18001", "180010001", "P", "NTSSA000013", "010.000.0104.00", "1234.50", "19.0", "-99.0", "a", "b", "R", "u", "p", "F", "M", "0-4", "Colima", "LCEN-2024", "H", "01", "02",
                Curp.Example, Rfc.Example, TestKeys.SocialSecurityNumberOf(1).Value, "OP000013", "E001", "AGR.36", "2024-05-15", "MX-COL", "CL",
                5m, 7m, 8m, 20m, 52m, 3, 7, 10, MidpointRounding.ToEven, MidpointRounding.AwayFromZero, new DefectException(State.ReadInegiCode("33").Defect), new InvalidOperationException("x"),
                State.ReadInegiCode("06"), State.ReadInegiCode("33"), Clues.Read("NTSSA000013"), Domain.Agreements.Agreement.MinimumTerm, TestKeys.CurpOf(1), Clues.Parse("NTSSA000013"),
                PopulationTable.WithoutSocialSecurityStated, PopulationTable.WithoutSocialSecurityStated.Of(State.Colima)!, .. SupplyPercents, default(FindingList.Enumerator),
                .. Serialization.Samples.All, .. Serialization.Documents.All,
            ])
        {
            Add(value, 3);
        }
    }

    /// <summary>Keys and names of fictional persons; no message may have one.</summary>
    public static ImmutableArray<string> Secrets { get; } =
    [
        Curp.Example, Rfc.Example, "Ñandú", HostileValues.Secret, .. Enumerable.Range(1, 3).Select(n => TestKeys.CurpOf(n).Value),
        TestKeys.RfcOf(1).Value, TestKeys.SocialSecurityNumberOf(1).Value,
    ];

    /// <summary>Right documents, in UTF-8.</summary>
    public static byte[][] Documents { get; } =
    [
        .. new object[]
            {
                default(Domain.Eligibility.Applicant), Domain.Agreements.AgreementRegister.Reference, PopulationTable.Census2020,
                Domain.Coverage.Reconciliation.PublishedFigures.Reference,
            }
            .Select(value => Encoding.UTF8.GetBytes(JsonProbe.Write(value))),
        .. new[] { Curp.Example, Rfc.Example, TestKeys.SocialSecurityNumberOf(1).Value, "NTSSA000013", "18001", "180010001", "010.000.0104.00" }.Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>Takes up a value and what its properties give.</summary>
    public static void Add(object? value, int depth)
    {
        if (value is null || value is Delegate or Type || (value is IEnumerator && value.GetType().Namespace?.StartsWith("System", StringComparison.Ordinal) == true))
        {
            return;
        }

        Type type = value.GetType();
        if (!Values.TryGetValue(type, out List<object>? known))
        {
            Values[type] = known = [];
        }

        if (known.Count >= MostOfAType || known.Contains(value))
        {
            return;
        }

        known.Add(value);
        if (depth == 0 || (type.Namespace ?? string.Empty).StartsWith("System", StringComparison.Ordinal) && value is not IEnumerable || value is string)
        {
            return;
        }

        if (value is IEnumerable entries and not Exception && !IsDefaultArray(value))
        {
            foreach (object? entry in entries.Cast<object?>().Take(6))
            {
                Add(entry, depth - 1);
            }
        }

        if (type.Namespace?.StartsWith("ImssBienestar", StringComparison.Ordinal) == true && value is not Exception)
        {
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike))
            {
                try
                {
                    Add(property.GetValue(value), depth - 1);
                }
                catch (TargetInvocationException)
                {
                    // A default value that has no answer: documented, and tried elsewhere.
                }
            }
        }
    }

    /// <summary>Several, since a statement takes two that go together.</summary>
    private static IEnumerable<Figure> SupplyPercents => Enumerable.Range(50, 5).Select(percent => new Figure(
        percent, Unit.SupplyPercent, DateWindow.Exactly(new(2024, 5, 15)), "MX", new("P", new("p", "p")), new Source("x", Confidence.Verified)));

    public static bool Has(Type type) => Values.ContainsKey(type);

    /// <summary>A right value of a type; null where none is known.</summary>
    public static object? AnyOf(Type type) => Of(type) is [var first, ..] ? first : null;

    /// <summary>Right values of a type; empty where none is known.</summary>
    public static IReadOnlyList<object?> Of(Type type)
    {
        if (type.IsByRef)
        {
            return [null];
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return [null, .. Of(underlying)];
        }

        if (Composite.Is(type))
        {
            return [.. Composite.Right(type)];
        }

        if (Values.TryGetValue(type, out List<object>? known))
        {
            return known!;
        }

        return type == typeof(object)
            ? ["x", 1, State.Colima]
            : type.IsInterface || type.IsAbstract || type == typeof(Exception) ? [.. Values.Where(entry => type.IsAssignableFrom(entry.Key)).SelectMany(entry => entry.Value).Take(MostOfAType)]
            : [];
    }

    private static bool IsDefaultArray(object value) =>
        value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
        && (bool)type.GetProperty("IsDefault")!.GetValue(value)!;
}
