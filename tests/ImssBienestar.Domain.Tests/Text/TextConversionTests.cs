using System.ComponentModel;
using System.Globalization;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Tests.Text;

/// <summary>States, windows of days and amounts as text in configuration and in addresses: the same text as in JSON, in every culture.</summary>
public class TextConversionTests
{
    [Fact]
    public void Every_state_is_its_code()
    {
        Assert.Matches(State.Pattern, State.Example);
        Assert.All(State.All, state =>
        {
            Holds(state, state.InegiCode);
            Assert.Matches(State.Pattern, state.InegiCode);
        });
        Refuses<State>("00", "33", "1", "018", " 18", "18 ", "NT", "MX-NAY", "Nayarit", string.Empty, "１８");
        Assert.Equal("STATE.INEGI", Assert.Throws<DefectException>(() => Parse<State>("33")).Defect.Code);
    }

    [Fact]
    public void A_window_is_a_day_or_an_interval()
    {
        Holds(DateWindow.Exactly(new LocalDate(2024, 5, 15)), "2024-05-15");
        Holds(DateWindow.InMonth(2024, 2), "2024-02-01/2024-02-29");
        Holds(default(DateWindow), "0001-01-01");
        Refuses<DateWindow>("2024-02-30", "2023-05-15/2023-05-01", "2023-05-01/2023-05-01", "2024-05-01…2024-05-15", "15/05/2024", "2023-07", "/", string.Empty);
    }

    [Fact]
    public void An_amount_is_its_digits()
    {
        Holds(Pesos.Of(1438000000.5m), "1438000000.50");
        Holds(Pesos.MinValue, Pesos.MinValue.ToString());
        Holds(Pesos.Zero, "0.00");
        Refuses<Pesos>("1,000", "$5", "1e3", "0.001", " 5", string.Empty);
    }

    [Fact]
    public void Nothing_but_text_is_converted()
    {
        foreach (Type type in new[] { typeof(State), typeof(DateWindow), typeof(Pesos) })
        {
            TypeConverter converter = TypeDescriptor.GetConverter(type);
            Assert.True(converter.CanConvertFrom(typeof(string)));
            Assert.False(converter.CanConvertFrom(typeof(int)));
            Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(18));
            Assert.Throws<NotSupportedException>(() => converter.ConvertTo(converter.ConvertFrom(type == typeof(DateWindow) ? "2024-05-15" : "18"), typeof(int)));
        }
    }

    private static void Holds<T>(T value, string text)
        where T : IParsable<T> => Cultures.Under("tr-TR", () =>
        {
            Assert.Equal(value, Parse<T>(text));
            Assert.True(T.TryParse(text, CultureInfo.CurrentCulture, out T? read));
            Assert.Equal(value, read);
            TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
            Assert.Equal(value, converter.ConvertFromInvariantString(text));
            Assert.Equal(text, converter.ConvertToInvariantString(value));
        });

    private static void Refuses<T>(params string[] texts)
        where T : IParsable<T> => Assert.All([.. texts, null], text =>
        {
            Assert.False(T.TryParse(text, null, out _));
            Exception error = Assert.ThrowsAny<FormatException>(() => Parse<T>(text!));
            Assert.True(text is not { Length: > 2 } || !error.Message.Contains(text, StringComparison.Ordinal));
        });

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);
}
