using System.ComponentModel;
using System.Globalization;

namespace ImssBienestar.Domain.Text;

/// <summary>Converts a key from and to its full text, for configuration and designers. The culture is ignored.</summary>
/// <typeparam name="T">The type of key.</typeparam>
public sealed class KeyTypeConverter<T> : TypeConverter
    where T : struct, IKey<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="DefectException">The text has a defect.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Read(text.AsSpan()).ValueOrThrow() : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T key && destinationType == typeof(string) ? key.Value : base.ConvertTo(context, culture, value, destinationType);
}
