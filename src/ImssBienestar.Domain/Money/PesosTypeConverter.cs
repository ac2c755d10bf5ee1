using System.ComponentModel;
using System.Globalization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Money;

/// <summary>Converts an amount from and to its text, for configuration and designers. The culture is ignored.</summary>
public sealed class PesosTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="DefectException">The text is not an amount that <see cref="Pesos.Read"/> takes.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Pesos.Parse(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is Pesos pesos && destinationType == typeof(string) ? pesos.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
