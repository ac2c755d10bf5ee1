using System.Text.Json;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Contracts;

internal sealed class MoneyContracts : IContractCases
{
    public static string Concept => "Money";

    public static IEnumerable<ExceptionCase> Exceptions =>
    [
        ExceptionCase.Of<OverflowException>("Money.Pesos.op_Addition", () => Pesos.MaxValue + Pesos.MaxValue),
        ExceptionCase.Of<OverflowException>("Money.Pesos.op_Subtraction", () => Pesos.MinValue - Pesos.MaxValue),
        ExceptionCase.Of<OverflowException>("Money.Pesos.op_UnaryNegation", () => -Pesos.MinValue),
        ExceptionCase.Of<OverflowException>("Money.Pesos.op_Multiply", () => Pesos.MaxValue * 2),
        ExceptionCase.Argument("Money.Pesos.Of", () => Pesos.Of(0.001m)),
        ExceptionCase.Of<OverflowException>("Money.Pesos.Of", () => Pesos.Of(decimal.MaxValue)),
        ExceptionCase.Argument("Money.Pesos.Rounded", () => Pesos.Rounded(1m, (MidpointRounding)99)),
        ExceptionCase.Of<OverflowException>("Money.Pesos.Rounded", () => Pesos.Rounded(decimal.MinValue, MidpointRounding.ToEven)),
        ExceptionCase.Null("Money.Pesos.Sum", () => Pesos.Sum(null!)),
        ExceptionCase.Of<OverflowException>("Money.Pesos.Sum", () => Pesos.Sum([Pesos.MaxValue, Pesos.MaxValue])),
        ExceptionCase.Argument("Money.Pesos.Times", () => Pesos.Zero.Times(1m, (MidpointRounding)99)),
        ExceptionCase.Of<OverflowException>("Money.Pesos.Times", () => Pesos.MaxValue.Times(2m, MidpointRounding.ToEven)),
        ExceptionCase.Of<OverflowException>("Money.Pesos.Times", () => Pesos.MaxValue.Times(decimal.MaxValue, MidpointRounding.ToEven)),
        ExceptionCase.Range("Money.Pesos.Split", () => Pesos.Zero.Split(0)),
        ExceptionCase.Argument("Money.Pesos.Split", () => Pesos.Zero.Split([-1L])),
        ExceptionCase.Of<DefectException>("Money.Pesos.Parse", () => Pesos.Parse(null)),
        ExceptionCase.Of<FormatException>("Money.Pesos.ToString", () => Pesos.Zero.ToString("N")),
        ExceptionCase.Of<FormatException>("Money.Pesos.TryFormat", () => Pesos.Zero.TryFormat(new char[9], out _, "N")),
        ExceptionCase.Of<FormatException>("Money.Pesos.TryFormat", () => Pesos.Zero.TryFormat(new byte[9], out _, "N")),
        ExceptionCase.Of<JsonException>("Money.PesosJsonConverter.Read", () => JsonSerializer.Deserialize<Pesos>("true")),
        ExceptionCase.Of<DefectException>("Money.PesosTypeConverter.ConvertFrom", () => new PesosTypeConverter().ConvertFrom("1,000")),
        ExceptionCase.Null("Money.PesosJsonConverter.Write", () =>
        {
            new PesosJsonConverter().Write(null!, Pesos.Zero, JsonSerializerOptions.Default);
            return null;
        }),
    ];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(Pesos)] = () => Contract.EqualityHolds(Pesos.Of(1.5m), Pesos.OfCentavos(150), Pesos.Of(-1.5m)),
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>
    {
        [typeof(Pesos)] = () => Contract.DefaultIsUsable(Pesos.Of(1m)),
    };
}
