namespace ImssBienestar.Domain.Tests.PublicApi;

/// <summary>The text of a surface tells apart whatever a caller would notice.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void Every_kind_of_member_is_written_with_all_that_a_caller_relies_on() => Assert.Equal(
        [
            "Tests.PublicApi.SurfaceSample: [EditorBrowsable(EditorBrowsableState.Never)] abstract class : IDisposable",
            "  Dispose() -> void",
            "  First(in int seed, ref int count, out string? word) -> ref readonly int",
            "  Item[int index] { get; } -> int",
            "  Optional { get; protected set; } -> string?",
            "  [Obsolete(\"Use another.\", DiagnosticId = \"X1\")] Old() -> void",
            "  abstract Table() -> IReadOnlyDictionary<string, string?>",
            "  const Text -> string = \"a\\u0022ñ\\u000A\"",
            "  event Changed -> EventHandler?",
            "  override ToString() -> string",
            "  protected new(string required, string? optional = null)",
            "  required Required { get; init; } -> string",
            "  static Try<T>([NotNullWhen(true)] string? text, T seed, DayOfWeek day = DayOfWeek.Friday, LocalDate on = default, "
                + "params string?[] rest) -> bool where T : struct, IComparable<T>",
            "  static readonly Limit -> int?",
        ],
        PublicSurface.Of(typeof(SurfaceSample)));

    [Fact]
    public void A_record_struct_shows_the_members_that_the_compiler_adds() => Assert.Equal(
        [
            "Tests.PublicApi.SurfaceRow: readonly record struct : IEquatable<Tests.PublicApi.SurfaceRow>",
            "  Cell { get; init; } -> int",
            "  Deconstruct(out int Cell) -> void",
            "  Equals(Tests.PublicApi.SurfaceRow other) -> bool",
            "  new(int Cell)",
            "  override Equals(object obj) -> bool",
            "  override GetHashCode() -> int",
            "  override ToString() -> string",
            "  static op_Equality(Tests.PublicApi.SurfaceRow left, Tests.PublicApi.SurfaceRow right) -> bool",
            "  static op_Inequality(Tests.PublicApi.SurfaceRow left, Tests.PublicApi.SurfaceRow right) -> bool",
        ],
        PublicSurface.Of(typeof(SurfaceRow)));

    [Fact]
    public void An_enumeration_shows_its_size_and_its_values() => Assert.Equal(
        ["Tests.PublicApi.SurfaceMarks: [Flags] enum : byte", "  High = 128", "  Low = 1", "  None = 0"],
        PublicSurface.Of(typeof(SurfaceMarks)));

    [Fact]
    public void A_difference_names_the_type_of_each_member() => Assert.Equal(
        ["+ A: class", "+ A:: New() -> void", "- B:: Same() -> int", "+ B:: Same() -> long"],
        SurfaceDifference.Between(
            ["B: class", "  Kept() -> void", "  Same() -> int"],
            ["A: class", "  New() -> void", "B: class", "  Kept() -> void", "  Same() -> long"]));
}
