using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using NodaTime;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>What the provider of each state adds to a code on a day.</summary>
internal sealed class ProviderTable
{
    /// <summary>The number of the last state; 0 is for a state that is not stated.</summary>
    public const int LastState = 32;

    private readonly byte[] byState = new byte[64];

    public ProviderTable(AgreementRegister register, LocalDate day)
    {
        foreach (State state in State.All)
        {
            byState[state.Number] = (byte)EligibilityCode.OfProvider(register.Concurs(state, day) switch
            {
                Answer.Yes => Provider.ImssBienestar,
                Answer.No => Provider.StateHealthServices,
                _ => Provider.Unknown,
            });
        }
    }

    /// <summary>By number of the state, with room to look up 64; where the state is not stated the provider is unknown, which adds nothing.</summary>
    public ReadOnlySpan<byte> ByState => byState;

    /// <summary>States 1 to 16.</summary>
    public ReadOnlySpan<byte> First16States => byState.AsSpan(1, 16);

    /// <summary>States 17 to 32.</summary>
    public ReadOnlySpan<byte> Last16States => byState.AsSpan(17, 16);

    /// <summary>Of a row, by its own state or by the state of all rows.</summary>
    public byte Of(in ApplicantColumns rows, byte state) => rows.States.IsEmpty ? Of(rows.CareState) : byState[state];

    public byte Of(State? state) => byState[state?.Number ?? 0];
}
