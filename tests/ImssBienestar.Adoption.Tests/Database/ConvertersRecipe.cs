using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace ImssBienestar.Adoption.Tests.Database;

#region recipe
/// <summary>A key as its full text: a database keeps what a log must not.</summary>
public sealed class KeyConverter<TKey>() : ValueConverter<TKey, string>(key => key.Value, text => Read(text))
    where TKey : struct, IKey<TKey>
{
    private static TKey Read(string text) => TKey.Read(text.AsSpan()).ValueOrThrow();
}

public sealed class StateConverter() : ValueConverter<State, string>(state => state.InegiCode, code => State.FromInegiCode(code));

/// <summary>Whole centavos: exact in every database, ordered and summed there.</summary>
public sealed class PesosConverter() : ValueConverter<Pesos, long>(pesos => pesos.Centavos, centavos => Pesos.OfCentavos(centavos));

public sealed class DayConverter() : ValueConverter<LocalDate, DateOnly>(day => day.ToDateOnly(), day => LocalDate.FromDateOnly(day));

/// <summary>A receipt in its canonical form. A text column keeps the bytes; one of binary JSON would not.</summary>
public sealed class ReceiptConverter() : ValueConverter<DecisionReceipt, string>(receipt => Write(receipt), json => Read(json))
{
    private static string Write(DecisionReceipt receipt) => System.Text.Encoding.UTF8.GetString(CanonicalJson.Write(receipt));

    private static DecisionReceipt Read(string json) => CanonicalJson.Read<DecisionReceipt>(System.Text.Encoding.UTF8.GetBytes(json));
}

public static class DomainConventions
{
    /// <summary>Call it from ConfigureConventions: every property of these types, in every entity, is stored so.</summary>
    public static void StoreDomainTypes(this ModelConfigurationBuilder types)
    {
        types.Properties<Curp>().HaveConversion<KeyConverter<Curp>>().HaveMaxLength(Curp.Length);
        types.Properties<Clues>().HaveConversion<KeyConverter<Clues>>().HaveMaxLength(Clues.Length);
        types.Properties<State>().HaveConversion<StateConverter>().HaveMaxLength(State.Example.Length);
        types.Properties<Pesos>().HaveConversion<PesosConverter>();
        types.Properties<LocalDate>().HaveConversion<DayConverter>();
        types.Properties<DecisionReceipt>().HaveConversion<ReceiptConverter>();

        // Enumerations by name: their numbers are no promise.
        types.Properties<EligibilityOutcome>().HaveConversion<string>();
    }
}
#endregion
