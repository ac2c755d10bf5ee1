using System.Text.Json.Serialization;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.Tests.Serialization;

namespace ImssBienestar.Domain.Tests.Conventions;

/// <summary>Every public type is written as JSON and read back, or is an answer that is written only, or is no data, and then stands here with
/// the reason. A new type that is in none of the three fails.</summary>
public sealed class EveryTypeIsWritten
{
    /// <summary>Types that are no data, by the reason.</summary>
    private static readonly Dictionary<string, string[]> NoData = new(StringComparer.Ordinal)
    {
        ["An interface or a marker of a kind, which has no values."] =
            [
            "IKey`1", "IJsonDocument`1", "IJsonObject`1", "IJsonText`1",
            "ISupplyKind", "KeysInStock", "PrescriptionsFilled", "UnitsWithEnough",
            "IPopulationKind", "InConcurrentStates", "LackingHealthAccess", "WithoutAffiliation", "WithoutSocialSecurity", "WithoutSocialSecurityStated",
            "ITravelCost`1",
        ],
        ["A converter."] =
        [
            "KeyJsonConverter`1", "KeyTypeConverter`1", "ObjectJsonConverter`1", "DocumentJsonConverter`1", "TextJsonConverter`1", "EnumJsonConverter`1",
            "TextTypeConverter`1", "PesosTypeConverter",
            "PesosJsonConverter", "HeadcountJsonConverter", "CoverageTallyJsonConverter", "FindingListJsonConverter",
            "AccessJsonConverter",
        ],
        ["An exception: what it carries is a defect, which is written."] = ["DefectException", "NotInForceException"],
        ["Generic: attributes cannot name its converter. The documents that hold one write it."] =
            ["ParseResult`1", "Dated`1", "DatedStart`1", "DatedValue`1", "Parameter`1", "OutcomeChange`1", "Reading`1", "SupplyMeasure`1", "Population`1"],
        ["Adds up as it goes; what it adds up to is written."] = ["CoverageTallyBuilder"],
        ["A function of the month, or of the cost of travel, not data."] = ["TargetPath", "Decay`1"],
        ["Rules, made from an edition and readings, which are written."] = ["CommitteeRules"],
        ["An index over posts, workers and assignments, or over places and units, which are written."] = ["StaffRegister", "PlaceSet", "UnitIndex"],
        ["The ways between places and units: on the sphere, or by a table or function of the caller. What it answers is written."] = ["Reach`1"],
        ["Decides columns of the caller, and a view over them; the codes and the rows refused are written."] = ["EligibilityBatch", "ApplicantColumns"],
        ["Computed from personal data to be held against a key, and never sent."] = ["CurpRoot"],
        ["Puts together registers, tables and ledgers, which are written."] = ["HealthSystem", "ProgrammeYear"],
        ["Holds functions from system to system; what they move is written."] = ["Scenario", "Replacement"],
        ["The context itself."] = ["ImssBienestarJsonContext"],
    };

    [Fact]
    public void Every_public_type_is_written_or_stands_here_with_a_reason() => Assert.Equal(
        NoData.Values.SelectMany(names => names).Order(StringComparer.Ordinal),
        JsonProbe.PublicTypes
            .Where(type => JsonProbe.ConverterOf(type) is null && !(type.IsAbstract && type.IsSealed))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_type_that_is_written_is_in_the_context_for_callers_without_reflection() => Assert.Empty(
        JsonProbe.Written.Where(type => ImssBienestarJsonContext.Default.GetTypeInfo(type) is null).Select(type => type.FullName));

    [Fact]
    public void Every_type_that_is_read_back_has_a_sample_that_shows_it() => Assert.Empty(
        JsonProbe.Written.Where(JsonProbe.IsReadBack).Except(Serialization.Samples.All.Select(value => value.GetType())).Select(type => type.FullName));

    [Fact]
    public void Every_answer_that_is_written_only_has_a_sample_that_shows_it() => Assert.Empty(
        JsonProbe.Written.Where(type => !JsonProbe.IsReadBack(type)).Except(Documents.All.Select(value => value.GetType())).Select(type => type.FullName));

    [Fact]
    public void A_converter_is_public_so_that_callers_can_generate_their_own_contexts() => Assert.All(
        JsonProbe.Written, type => Assert.True(((JsonConverterAttribute)Attribute.GetCustomAttribute(type, typeof(JsonConverterAttribute))!).ConverterType!.IsPublic));

    [Fact]
    public void Names_of_enumerations_are_unique_to_their_value() => Assert.All(
        JsonProbe.PublicTypes.Where(type => type.IsEnum),
        type => Assert.Equal(Enum.GetNames(type).Length, Enum.GetValues(type).Cast<object>().Distinct().Count()));
}
