using System.Reflection;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Programs;
using Microsoft.CSharp.RuntimeBinder;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Programs;

public class SupplyMeasureTests
{
    [Fact]
    public void A_share_of_nothing_says_nothing()
    {
        Assert.Null(SupplyMeasure<KeysInStock>.Empty.Share);
        Assert.Null(new SupplyMeasure<KeysInStock>(0, 0, 7).Share);
        Assert.Equal(0.5m, new SupplyMeasure<KeysInStock>(2, 4, 7).Share);
        Assert.NotEqual(new SupplyMeasure<KeysInStock>(2, 4, 7), new(1, 2, 7));
        Assert.Equal("2/4+7", new SupplyMeasure<KeysInStock>(2, 4, 7).ToString());
    }

    [Fact]
    public void Measures_of_one_kind_add_up_in_any_order_and_grouping()
    {
        var random = new Random(424242);
        for (int round = 0; round < 1_000; round++)
        {
            SupplyMeasure<PrescriptionsFilled> a = Any(random);
            SupplyMeasure<PrescriptionsFilled> b = Any(random);
            SupplyMeasure<PrescriptionsFilled> c = Any(random);
            Assert.Equal(a + b, b + a);
            Assert.Equal(a + b + c, a + (b + c));
            Assert.Equal(a, a + SupplyMeasure<PrescriptionsFilled>.Empty);
            Assert.Equal(a, default(SupplyMeasure<PrescriptionsFilled>) + a);
            Assert.Equal(
                (a.Numerator + b.Numerator, a.Denominator + b.Denominator, a.LeftOut + b.LeftOut),
                ((a + b).Numerator, (a + b).Denominator, (a + b).LeftOut));
        }
    }

    /// <summary>The binder of the language, asked at run time, finds no way to add or compare measures of two kinds. The same question of
    /// one kind is answered, so that the refusal is not of the question.</summary>
    [Fact]
    public void Measures_of_two_kinds_are_neither_added_nor_compared()
    {
        dynamic keys = new SupplyMeasure<KeysInStock>(2, 4, 0);
        dynamic prescriptions = new SupplyMeasure<PrescriptionsFilled>(2, 4, 0);
        dynamic units = new SupplyMeasure<UnitsWithEnough>(2, 4, 0);
        Assert.Equal(new SupplyMeasure<KeysInStock>(4, 8, 0), (SupplyMeasure<KeysInStock>)(keys + keys));
        Assert.True((bool)(keys == new SupplyMeasure<KeysInStock>(2, 4, 0)));
        foreach ((dynamic one, dynamic other) in new[] { (keys, prescriptions), (prescriptions, keys), (keys, units), (units, prescriptions) })
        {
            Assert.Throws<RuntimeBinderException>(() => { _ = one + other; });
            Assert.Throws<RuntimeBinderException>(() => { _ = one == other; });
            Assert.Throws<RuntimeBinderException>(() => { _ = one != other; });
            Assert.Throws<RuntimeBinderException>(() => { _ = one < other; });
            Assert.False(((object)one).Equals((object)other));
        }
    }

    [Fact]
    public void No_conversion_leads_from_one_kind_to_another()
    {
        Assert.DoesNotContain(
            typeof(SupplyMeasure<>).GetMethods(BindingFlags.Public | BindingFlags.Static), method => method.Name is "op_Implicit" or "op_Explicit");
        Assert.DoesNotContain(typeof(SupplyMeasure<>).GetInterfaces(), type => type.Name.StartsWith("IComparable", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_kind_has_a_definition_of_its_own_and_a_statement_has_none_of_them()
    {
        Definition[] definitions =
        [
            SupplyMeasure<KeysInStock>.Definition, SupplyMeasure<PrescriptionsFilled>.Definition, SupplyMeasure<UnitsWithEnough>.Definition,
            SupplyStatement.StatedSupply,
        ];
        Assert.Equal(4, definitions.Distinct().Count());
        Assert.Equal(4, definitions.Select(definition => definition.Text).Distinct().Count());
        Type[] kinds = [.. typeof(ISupplyKind).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(ISupplyKind)))];
        Assert.Equal(["KeysInStock", "PrescriptionsFilled", "UnitsWithEnough"], kinds.Select(kind => kind.Name).Order());
        Assert.All(kinds, kind => Assert.Empty(kind.GetConstructors()));
    }

    /// <summary>What officials said, with the measures mixed: five statements, two of them with a percentage before.</summary>
    [Fact]
    public void The_official_statements_are_kept_as_conflicting_figures_of_a_mixed_measure()
    {
        Assert.Equal(
            [
                "46 91 2022-12-01…2022-12-31", "54 96 2023-06-01…2023-06-30", "- 97 2023-12-01…2023-12-31", "- 87 2025-05-01…2025-05-31",
                "- 92 2025-09-01…2025-09-30",
            ],
            SupplyStatement.Reference.Select(entry => FormattableString.Invariant(
                $"{(entry.Before is { } before ? $"{before.Value:0}" : "-")} {entry.Value.Value:0} {entry.Value.AsOf}")));
        Assert.All(SupplyStatement.Reference, statement => Assert.Equal(SupplyClaim.Mixed, statement.Claims));
        Assert.All(Figures, figure => Assert.Equal(
            (Confidence.Conflicting, Unit.SupplyPercent, Precision.Rounded, SupplyStatement.StatedSupply),
            (figure.Confidence, figure.Unit, figure.Precision, figure.Definition)));
        Assert.Equal(7, Figures.Length);
    }

    /// <summary>The day of a percentage before was not noted: the window ends with the statement and begins with the first signature of a
    /// state.</summary>
    [Fact]
    public void A_percentage_before_is_not_given_a_day() => Assert.All(
        SupplyStatement.Reference.Where(statement => statement.Before is not null),
        statement => Assert.Equal(
            (Day("2021-12-07"), statement.Value.AsOf.Latest), (statement.Before!.AsOf.Earliest, statement.Before.AsOf.Latest)));

    private static Figure[] Figures =>
        [.. SupplyStatement.Reference.SelectMany(statement => new[] { statement.Before, statement.Value }).OfType<Figure>()];

    private static SupplyMeasure<PrescriptionsFilled> Any(Random random)
    {
        long known = random.NextInt64(0, 1L << 40);
        return new(random.NextInt64(0, known + 1), known, random.NextInt64(0, 1L << 40));
    }
}
