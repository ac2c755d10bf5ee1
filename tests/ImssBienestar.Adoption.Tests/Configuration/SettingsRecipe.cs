using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace ImssBienestar.Adoption.Tests.Configuration;

#region recipe
/// <summary>The settings of a clinic's service. Keys, states, days and amounts bind by their type converters.</summary>
public sealed class ClinicSettings
{
    public required Clues Unit { get; init; }

    public required State State { get; init; }

    public LocalDate OpenSince { get; init; }

    public DateWindow Transferred { get; init; }

    public Pesos MonthlyCeiling { get; init; }

    public Language Language { get; init; }

    public IReadOnlyList<MunicipalityKey> Serves { get; init; } = [];

    public static ClinicSettings Read(IConfiguration configuration)
    {
        // Unknown names are errors, and with them wrong entries of lists, which the binder otherwise drops without a word.
        ClinicSettings settings = configuration.GetRequiredSection("Clinic")
            .Get<ClinicSettings>(binder => binder.ErrorOnUnknownConfiguration = true)
            ?? throw new InvalidOperationException("The section 'Clinic' is empty.");

        // The binder leaves out what is not there, whatever is required, and takes any number for an enumeration.
        return settings.Unit.IsDefault || settings.State is null || !Enum.IsDefined(settings.Language)
            ? throw new InvalidOperationException("'Clinic:Unit', 'Clinic:State' and a known 'Clinic:Language' are needed.")
            : settings;
    }
}
#endregion
