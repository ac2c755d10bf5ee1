namespace ImssBienestar.Domain.People;

/// <summary>The homoclave that Annexes I and II give for a full name: surnames, then given names.</summary>
internal static class RfcHomoclave
{
    /// <summary>Annex II: the characters of quotient and remainder, without 0 and O.</summary>
    private const string Characters = "123456789ABCDEFGHIJKLMNPQRSTUVWXYZ";

    /// <summary>The two characters; null where a part of the name is unknown or has a letter without value.</summary>
    public static string? Expected(PersonName name)
    {
        if (name is not { GivenNames: { } given, FirstSurname: { } first, SecondSurname: { } second })
        {
            return null;
        }

        string fullName = string.Join(' ', RfcWords.Of($"{first} {second} {given}", spell: false));
        if (fullName.Length == 0 || fullName.Contains(RfcWords.Unknown, StringComparison.Ordinal))
        {
            return null;
        }

        // Each pair of neighbouring digits is multiplied by its second digit; a zero stands before the first.
        int sum = 0;
        int before = 0;
        foreach (char letter in fullName)
        {
            (int tens, int units) = Math.DivRem(Value(letter), 10);
            sum = (sum + (((before * 10) + tens) * tens) + (((tens * 10) + units) * units)) % 1000;
            before = units;
        }

        (int quotient, int rest) = Math.DivRem(sum, Characters.Length);
        return $"{Characters[quotient]}{Characters[rest]}";
    }

    /// <summary>The value of Annex I: it skips 20, 30 and 31.</summary>
    private static int Value(char letter) => letter switch
    {
        ' ' => 0,
        >= '0' and <= '9' => letter - '0',
        '&' => 10,
        >= 'A' and <= 'I' => letter - 'A' + 11,
        >= 'J' and <= 'R' => letter - 'J' + 21,
        >= 'S' and <= 'Z' => letter - 'S' + 32,
        _ => 40,
    };
}
