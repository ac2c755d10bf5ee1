using System.Text.Json.Serialization;

namespace ImssBienestar.Samples.NationalCoverage.Page;

/// <summary>What the page shows, in the form in which its script reads it.</summary>
internal sealed record PageData(
    string[] Months, string VerifiedThrough, StateData[] States, MapData? Map, AccessData? Access, object?[][]? Places, LeftOutData[] LeftOut, TextData[] Sources);

internal sealed record StateData(
    string Iso, string Code, string Name, int Row, int Column, long Population, long Target, string? Since, string Concurs, string Operates, int Units);

internal sealed record MapData(int Width, int Height, string[] People, UnitsData Units);

internal sealed record UnitsData(string[] Keys, string[] Names, double[] X, double[] Y, int[] Kinds);

/// <param name="Distances">The distances of a curve, in kilometres.</param>
/// <param name="Told">The places in <paramref name="Distances"/> that the table tells.</param>
/// <param name="Series">The kinds of unit.</param>
/// <param name="Areas">The country, the states that concur, and each state.</param>
internal sealed record AccessData(int[] Distances, int[] Told, string[] Series, AreaData[] Areas);

/// <param name="Id">The key of the text that names the area, or the code of a state.</param>
/// <param name="Name">The name of a state; null for the others.</param>
/// <param name="Curves">By kind of unit, then by people.</param>
internal sealed record AreaData(string Id, string? Name, Dictionary<string, Dictionary<string, CurveData>> Curves);

/// <param name="Total">All the people.</param>
/// <param name="Within">Those who surely have a unit within each distance.</param>
/// <param name="Undetermined">Those of whom it is not known, at any distance.</param>
internal sealed record CurveData(long Total, long[] Within, long Undetermined);

internal sealed record LeftOutData(string File, TextData Reason, int Rows);

internal sealed record TextData(string Es, string En);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageData))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(double))]
internal sealed partial class PageContext : JsonSerializerContext;
