namespace ImssBienestar.Domain.Tests.Hostile;

/// <summary>Members that are not called with hostile values by <see cref="EntryPointTests"/>, by the reason. A list that is stale fails.</summary>
internal static class Unreached
{
    /// <summary>Members for which no right call is found by trying.</summary>
    public static readonly Dictionary<string, string[]> ByReason = new(StringComparer.Ordinal)
    {
        ["Only for a reach of the other make: by table or function, and by a straight line."] =
            ["CatchmentAccess<Distance>.Open(SupplyPoint, Func<Place, Distance?>)", "CatchmentAccess<TravelTime>.Open(SupplyPoint)"],
        ["Takes as many ascending ends as there are weights: tried by AccessContracts."] = ["Decay.Zones(ZoneWeights, ReadOnlySpan<Distance>)", "Decay.Zones(ZoneWeights, ReadOnlySpan<TravelTime>)"],
        ["Of use only after MoveNext, which moves a copy here."] = ["FindingList.Enumerator.get_Current()"],
        ["Takes a threshold of the same definition: tried by MeasureContracts."] = ["Measure.Reaches(Figure)"],
    };

    /// <summary>Members that reflection cannot call at all.</summary>
    public static readonly Dictionary<string, string[]> LeftOut = new(StringComparer.Ordinal)
    {
        ["Columns live on the stack, out of the reach of reflection: HostileColumnTests calls them."] =
        [
            "ApplicantColumns.Slice", "ApplicantColumns.get_Affiliations", "ApplicantColumns.get_CareState", "ApplicantColumns.get_FactValues", "ApplicantColumns.get_FactsKnown",
            "ApplicantColumns.get_Length", "ApplicantColumns.get_SituationClasses", "ApplicantColumns.get_Situations", "ApplicantColumns.get_States", "ApplicantColumns.set_Affiliations",
            "ApplicantColumns.set_CareState", "ApplicantColumns.set_FactValues", "ApplicantColumns.set_FactsKnown", "ApplicantColumns.set_SituationClasses", "ApplicantColumns.set_Situations",
            "ApplicantColumns.set_States", "EligibilityBatch.Decide", "EligibilityBatch.TryDecide",
        ],
    };

    /// <summary>Public types that are not called as such.</summary>
    public static readonly Dictionary<string, string[]> Types = new(StringComparer.Ordinal)
    {
        ["Called by the serialiser: JsonFuzz reads and writes every type through it."] =
        [
            "AccessJsonConverter", "CoverageTallyJsonConverter", "DocumentJsonConverter`1", "EnumJsonConverter`1", "FindingListJsonConverter", "HeadcountJsonConverter", "ImssBienestarJsonContext",
            "KeyJsonConverter`1", "ObjectJsonConverter`1", "PesosJsonConverter", "TextJsonConverter`1",
        ],
        ["Called by the component model: KeyContract and TextConversionTests convert with it."] = ["KeyTypeConverter`1", "PesosTypeConverter", "TextTypeConverter`1"],
        ["An interface: the types that implement it are called."] =
        [
            "IJsonDocument`1", "IJsonObject`1", "IJsonText`1", "IKey`1", "IPopulationKind", "ISupplyKind", "ITravelCost`1",
        ],
    };
}
