using System.Collections.Concurrent;
using System.Text;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Tests.Serialization;
using Xunit.Abstractions;

namespace ImssBienestar.Domain.Tests.Hostile.Fuzz;

/// <summary>Documents of every type, spoiled at random: a value that is written in the same bytes again, or an error of the format; never anything
/// else, and nothing that was found is repeated.</summary>
public sealed class JsonFuzz(ITestOutputHelper output)
{
    /// <summary>In bytes. Of a type all of whose samples are longer, the shortest is spoiled.</summary>
    private const int LongestDocument = 4_000;

    [Fact]
    [Trait("Kind", "Fuzz")]
    public void A_spoiled_document_is_a_value_or_an_error_of_the_format()
    {
        (Type Type, JsonReader Reader, JsonMutant Mutant)[] documents =
        [
            .. Serialization.Samples.All.Where(value => !value.GetType().IsEnum || Convert.ToInt64(value, null) < 2)
                .Select(value => (value.GetType(), JsonReader.Of(value.GetType()), new JsonMutant(Encoding.UTF8.GetBytes(JsonProbe.Write(value)))))
                .GroupBy(document => document.Item1)
                .SelectMany(ofType => ofType.OrderBy(document => document.Item3.Length).Where((document, i) => i == 0 || document.Item3.Length <= LongestDocument)),
        ];
        Assert.Empty(JsonProbe.Written.Where(JsonProbe.IsReadBack).Except(documents.Select(document => document.Type)).Select(type => type.Name));
        long cases = FuzzCases.OfJson(40_000);
        long tried = 0;
        long values = 0;
        var faults = new ConcurrentBag<string>();
        const int Parts = 16;
        Parallel.For(0, Parts, new ParallelOptions { MaxDegreeOfParallelism = 2 }, part =>
        {
            var random = new Random(20261122 + part);
            for (long i = 0; i < cases / Parts && faults.Count < 20; i++)
            {
                (Type type, JsonReader reader, JsonMutant mutant) = documents[random.Next(documents.Length)];
                byte[] json = mutant.Mutate(random);
                (bool isValue, string? fault) = reader.Try(json, inBothEncodings: i % 8 == 0);
                Interlocked.Increment(ref tried);
                if (fault is not null)
                {
                    faults.Add($"{type.Name} {Encoding.UTF8.GetString(json)} {fault}");
                }

                if (isValue)
                {
                    Interlocked.Increment(ref values);
                }
            }
        });
        Counted.Say(output, tried, "spoiled documents");
        Counted.Say(output, values, "documents that were values all the same");
        Assert.True(faults.IsEmpty, string.Join('\n', faults));
        Assert.InRange(values, cases / 100, cases - (cases / 100));
    }
}
