using System.Globalization;
using System.Text;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Tests.Hostile.Fuzz;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Tests.Hostile;

/// <summary>What a member may be given by mistake or by malice, by type.</summary>
internal static class HostileValues
{
    /// <summary>The key of a fictional person, which no message may repeat.</summary>
    public const string Secret = "PEZG800101HDFRRR07";

    private static readonly string?[] Texts =
    [
        null, "", " ", "\0", "\uD800", "a\uDC00b", "\u202Egnp.exe", "\u0645\u0631\u062D\u0628\u0627", "e\u0301\u0301\u0301", "\uFEFF", "{0}{1:X}", "٣٤", "I\u0307ı", "-1", "1e308",
        "NaN", "2024-02-30", "\r\n\t", Secret, "../../x", "<script>", new('9', 10_000), new('A', 70_000), new('\uFFFF', 300),
    ];

    private static readonly Dictionary<Type, object?[]> ByType = new()
    {
        [typeof(string)] = Texts,
        [typeof(bool)] = [false, true],
        [typeof(char)] = ['\0', '\uD800', '\uFFFF'],
        [typeof(byte)] = [byte.MinValue, byte.MaxValue, (byte)33, (byte)128],
        [typeof(ushort)] = [ushort.MinValue, ushort.MaxValue, (ushort)2916],
        [typeof(int)] = [int.MinValue, int.MaxValue, -1, 0, 13, 10_000],
        [typeof(long)] = [long.MinValue, long.MaxValue, -1L, 0L],
        [typeof(double)] = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, double.Epsilon, double.MaxValue, double.MinValue, -1.0, 1e-300],
        [typeof(decimal)] = [decimal.MinValue, decimal.MaxValue, -1m, 0m, 0.0000000000000000000000000001m, 0.005m, -0.0m],
        [typeof(LocalDate)] =
        [
            default(LocalDate), LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(5784, 7, 1, CalendarSystem.HebrewCivil),
            new LocalDate(1445, 9, 1, CalendarSystem.IslamicBcl), new LocalDate(2024, 5, 15).WithCalendar(CalendarSystem.Julian), new LocalDate(2024, 2, 29),
            new LocalDate(2019, 12, 31), new LocalDate(2027, 1, 1), new LocalDate(1, 1, 1, CalendarSystem.Coptic),
        ],
        [typeof(LocalTime)] = [default(LocalTime), LocalTime.MaxValue],
        [typeof(YearMonth)] =
        [
            default(YearMonth), new YearMonth(9999, 12), new YearMonth(2024, 1, CalendarSystem.Julian), .. FuzzCases.IsLong ? (object?[])[new YearMonth(-9998, 1)] : [],
        ],
        [typeof(DateInterval)] =
        [
            null, new DateInterval(LocalDate.MinIsoValue, LocalDate.MinIsoValue), new DateInterval(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue),
            new DateInterval(LocalDate.MinIsoValue, LocalDate.MaxIsoValue),
            new DateInterval(new LocalDate(2024, 5, 1).WithCalendar(CalendarSystem.Julian), new LocalDate(2024, 5, 15).WithCalendar(CalendarSystem.Julian)),
        ],
        [typeof(DateWindow)] =
        [
            default(DateWindow), DateWindow.Between(LocalDate.MinIsoValue, LocalDate.MaxIsoValue), DateWindow.Exactly(LocalDate.MinIsoValue), DateWindow.Exactly(LocalDate.MaxIsoValue),
        ],
        [typeof(FacilityRegister)] = [null, FacilityRegister.Empty, Cyclic()],
        [typeof(CancellationToken)] = [new CancellationToken(canceled: true)],
        [typeof(IFormatProvider)] = [null, new CultureInfo("ar-SA"), new CultureInfo("tr-TR")],
        [typeof(object)] = [null, new(), "x", double.NaN, Array.Empty<int>()],
    };

    /// <summary>Bytes that are not UTF-8, or are hostile JSON.</summary>
    public static object[] Utf8 { get; } =
    [
        new byte[] { 0xC0, 0x80 }, new byte[] { 0xED, 0xA0, 0x80 }, new byte[] { 0xFF }, new byte[] { 0xF4, 0x90, 0x80, 0x80 }, new byte[] { 0xEF, 0xBB, 0xBF },
        Encoding.UTF8.GetBytes(new string('[', 100_000)), Encoding.UTF8.GetBytes("{\"a\":" + new string('9', 10_000) + "}"),
        "null"u8.ToArray(), "{}"u8.ToArray(), "[]"u8.ToArray(), "\"\\uD800\""u8.ToArray(), "1e999"u8.ToArray(),
        .. Texts.OfType<string>().Select(text => Encoding.UTF8.GetBytes(text)),
    ];

    public static IEnumerable<object?> Of(Type type)
    {
        if (type.IsByRef)
        {
            return [];
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return [null, .. Of(underlying)];
        }

        if (ByType.TryGetValue(type, out object?[]? values))
        {
            return values;
        }

        if (Composite.Is(type))
        {
            return Composite.Hostile(type);
        }

        return type.IsEnum ? [Undefined(type, 99), Undefined(type, type.GetEnumUnderlyingType() == typeof(byte) ? 255 : -1), Activator.CreateInstance(type)]
            : type.IsValueType ? [Activator.CreateInstance(type)]
            : [null];
    }

    private static object Undefined(Type type, int value) => Enum.ToObject(type, value);

    /// <summary>Two units each of which takes over the other.</summary>
    private static FacilityRegister Cyclic()
    {
        (Clues first, Clues second, Clues third) = (Clues.Parse("NTSSA000013"), Clues.Parse("NTIMB000015"), Clues.Parse("CMSSA000010"));
        LocalDate day = new(2024, 5, 15);
        DateWindow when = DateWindow.InYear(2024);
        var source = new Source("x", Confidence.Verified);
        return FacilityRegister.Empty.With(
            [new(first, "a", day), new(second, "b", day), new(third, "c", day), new(first, "a", LocalDate.MinIsoValue), new(second, "b", LocalDate.MaxIsoValue)],
            [
                FacilityEvent.Transfer(first, second, when, source), FacilityEvent.Transfer(second, first, when, source), FacilityEvent.Transfer(first, first, DateWindow.Exactly(day)),
                FacilityEvent.Merger([first, second, third], third, when), FacilityEvent.Split(third, [first, second, third], when),
            ]);
    }
}
