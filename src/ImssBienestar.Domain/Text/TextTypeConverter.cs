using System.ComponentModel;
using System.Globalization;

namespace ImssBienestar.Domain.Text;

/// <summary>Converts a value from and to the text by which JSON writes it, for configuration and designers. The culture is ignored.</summary>
/// <typeparam name="T">The type.</typeparam>
public sealed class TextTypeConverter<T> : TypeConverter
    where T : IJsonText<T>, IParsable<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is that of no value; the message does not repeat it.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T given && destinationType == typeof(string) ? T.WriteText(given) : base.ConvertTo(context, culture, value, destinationType);
}
