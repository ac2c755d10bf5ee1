using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Committees;

/// <summary>What an entry of a ledger records (<i>tipo de asiento</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<LedgerEntryKind>))]
public enum LedgerEntryKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Money received (<i>depósito</i>).</summary>
    Deposit = 1,

    /// <summary>Money spent (<i>gasto</i>).</summary>
    Expense = 2,

    /// <summary>Money returned to the Treasury of the Federation (<i>reintegro a la TESOFE</i>).</summary>
    Return = 3,

    /// <summary>The undoing of an earlier entry that moved money (<i>corrección</i>); the earlier one stays.</summary>
    Correction = 4,

    /// <summary>Receipts or photographs of an earlier expense, handed in later (<i>comprobación</i>).</summary>
    Evidence = 5,

    /// <summary>Closure of the ledger (<i>cierre</i>): the last entry.</summary>
    Closure = 6,
}
