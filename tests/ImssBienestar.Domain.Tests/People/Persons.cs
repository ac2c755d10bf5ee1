using ImssBienestar.Domain.People;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Tests.People;

/// <summary>Fictional people, and keys that begin with their root.</summary>
internal static class Persons
{
    /// <summary>The fictional person of the official Instructivo, whose key is <see cref="Curp.Example"/>.</summary>
    public static PersonRecord Example { get; } = new()
    {
        Name = new("CONCEPCIÓN", "SALGADO", "BRISEÑO"),
        BirthDate = new(1956, 6, 26),
        Sex = Sex.Woman,
        Birthplace = Birthplace.In(State.CiudadDeMexico),
    };

    public static Birthplace Born(string letters) =>
        letters == "NE" ? Birthplace.Abroad : Birthplace.In(State.FromRenapoCode(letters));

    public static Sex SexOf(string letter) => letter switch
    {
        "H" => Sex.Man,
        "M" => Sex.Woman,
        _ => Sex.NonBinary,
    };

    public static CurpRoot Root(string givenNames, string firstSurname, string secondSurname) =>
        CurpRoot.Expected(new(givenNames, firstSurname, secondSurname), new(1990, 1, 1), Sex.Man, Birthplace.In(State.CiudadDeMexico));

    public static CurpRoot Root(PersonRecord person) =>
        CurpRoot.Expected(person.Name!, person.BirthDate!.Value, person.Sex, person.Birthplace);

    /// <summary>The key with a root and a position 17, its digit right.</summary>
    public static Curp Key(string root, char homonymy) => Enumerable.Range(0, 10)
        .Select(digit => Curp.Read($"{root}{homonymy}{digit}"))
        .Single(read => read.IsSuccess).ValueOrThrow();

    public static PersonRecord Named(this PersonRecord person, string? givenNames, string? firstSurname, string? secondSurname) =>
        person with { Name = new(givenNames, firstSurname, secondSurname) };

    /// <summary>A record from a row of cases.</summary>
    public static PersonRecord Of(IReadOnlyDictionary<string, string> row) => new()
    {
        Name = new(row["given_names"], row["first_surname"], row["second_surname"]),
        BirthDate = Days.Parse(row["birth_date"]),
        Sex = SexOf(row["sex"]),
        Birthplace = Born(row["state"]),
    };
}
