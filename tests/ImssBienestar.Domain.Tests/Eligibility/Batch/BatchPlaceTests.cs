using ImssBienestar.Domain.Eligibility.Batch;

namespace ImssBienestar.Domain.Tests.Eligibility.Batch;

/// <summary>Columns cut from one array: side by side they are decided, one over the other they are refused.</summary>
public sealed class BatchPlaceTests
{
    private const int Start = 700;

    private static readonly EligibilityBatch Batch = EligibilityBatch.On(new LocalDate(2025, 7, 1));

    public static TheoryData<int, int> Places
    {
        get
        {
            var places = new TheoryData<int, int>();
            foreach (int rows in new[] { 1, 2, 63, 64, 65, 512, 513 })
            {
                int[] distances = [0, 1, rows - 1, rows, rows + 1];
                foreach (int distance in distances.Concat(distances.Select(distance => -distance)).Distinct())
                {
                    places.Add(rows, distance);
                }
            }

            return places;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Codes_may_lie_beside_a_column_and_not_over_it(int rows, int distance)
    {
        foreach (int column in Enumerable.Range(0, 4))
        {
            byte[] shared = new byte[3 * Start];
            byte[] others = new byte[rows];
            Span<byte> codes = shared.AsSpan(Start + distance, rows);
            ReadOnlySpan<byte> near = shared.AsSpan(Start, rows);
            var columns = new ApplicantColumns
            {
                FactValues = column == 0 ? near : others,
                FactsKnown = column == 1 ? near : others,
                Affiliations = column == 2 ? near : others,
                States = column == 3 ? near : others,
            };
            bool isRefused = false;
            try
            {
                Batch.Decide(columns, codes);
            }
            catch (ArgumentException)
            {
                isRefused = true;
            }

            Assert.Equal(Math.Abs(distance) < rows, isRefused);
        }
    }
}
