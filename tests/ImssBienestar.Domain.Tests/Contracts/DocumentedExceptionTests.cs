using ImssBienestar.Domain.Tests.Hostile;

namespace ImssBienestar.Domain.Tests.Contracts;

/// <summary>Every exception that the documentation of a member promises is thrown, and none that is promised goes untested.</summary>
public class DocumentedExceptionTests
{
    private static readonly string[] Folders = ["Text", "Time", "Law", "Reasoning", "States", "Agreements", "Coverage", .. ContractCases.Concepts];

    private static readonly ExceptionCase[] All = [.. ExceptionCases.OfTextTimeAndLaw, .. ExceptionCases.OfReasoningAndStates,
        .. ExceptionCases.OfAgreements, .. ExceptionCases.OfCoverage, .. KeyExceptionCases.All, .. ContractCases.Exceptions];

    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            for (int i = 0; i < All.Length; i++)
            {
                cases.Add(i, All[i].Member);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_documented_exception_is_thrown(int index, string member)
    {
        Exception thrown = Assert.Throws(All[index].Exception, All[index].Do);
        Assert.True(member == All[index].Member && thrown.Message is not null);
    }

    [Fact]
    public void Every_documented_exception_has_a_case()
    {
        IEnumerable<string> documented =
            from member in Documentation.Members
            let id = member.Key[2..].Split('(')[0]
            where Folders.Any(folder => id.StartsWith($"ImssBienestar.Domain.{folder}.", StringComparison.Ordinal))
            from exception in member.Value.Elements("exception")
            select $"{id["ImssBienestar.Domain.".Length..]} {((string)exception.Attribute("cref")!).Split('.')[^1]}";
        Assert.Equal(documented.Distinct().Order(), All.Select(entry => $"{entry.Member} {entry.Exception.Name}").Distinct().Order());
    }
}
