namespace ImssBienestar.Domain.Coverage;

/// <summary>One count of a tally (<i>celda</i>).</summary>
/// <param name="Area">The number of the area in the heading.</param>
/// <param name="AgeGroup">The number of the age group in the heading.</param>
/// <param name="Outcome">The code of the outcome.</param>
/// <param name="Count">How many people.</param>
/// <remarks>Equal when all members are equal. No order. The default value is nobody of no stated area or age group, under code 0.</remarks>
public readonly partial record struct TallyCell(int Area, int AgeGroup, int Outcome, long Count);
