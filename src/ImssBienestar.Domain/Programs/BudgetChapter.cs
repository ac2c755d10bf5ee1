using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Programs;

/// <summary>A chapter of the money of a transfer (<i>capítulo de gasto</i>). These three, and no other, are told apart.</summary>
[JsonConverter(typeof(EnumJsonConverter<BudgetChapter>))]
public enum BudgetChapter
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Pay of the staff (<i>nómina</i>).</summary>
    Payroll = 1,

    /// <summary>Buildings and works (<i>infraestructura</i>).</summary>
    Infrastructure = 2,

    /// <summary>Equipment (<i>equipamiento</i>).</summary>
    Equipment = 3,
}
