namespace ImssBienestar.Domain.Coverage.Disclosure;

/// <summary>Which counts of a table with totals are hidden: the small ones, and those that protect them.</summary>
/// <remarks>
/// <para>The totals are one row and one column more. In every row and column the inner counts add up to the total, so that on the four corners
/// of a rectangle one can be added to two and taken from two and every sum still holds. A hidden count is protected when it is a corner of
/// a rectangle of hidden counts where that can be done without going below zero: it may then have been one more or one less.</para>
/// </remarks>
internal static class Suppression
{
    public static bool[][] Of(long[][] counts, DisclosureRule rule)
    {
        (int rows, int columns) = (counts.Length, counts[0].Length);
        bool[][] hidden = [.. counts.Select(row => new bool[row.Length])];
        var waiting = new Queue<(int Row, int Column)>();
        for (int r = 0; r < rows; r++)
        {
            for (int c = 0; c < columns; c++)
            {
                if (rule.IsSmall(counts[r][c]))
                {
                    Hide(r, c);
                }
            }
        }

        do
        {
            while (waiting.TryDequeue(out (int Row, int Column) cell))
            {
                Protect(cell.Row, cell.Column);
            }

            HideBesideSmallSums();
        }
        while (waiting.Count > 0);

        return hidden;

        void Hide(int row, int column)
        {
            if (!hidden[row][column])
            {
                hidden[row][column] = true;
                waiting.Enqueue((row, column));
            }
        }

        // The cheapest rectangle: fewest people hidden beside those hidden already; of equal ones the first. There always is one: a count can move together
        // with its totals, a total together with one of its counts.
        void Protect(int row, int column)
        {
            (Int128 Cost, int Row, int Column) best = (Int128.MaxValue, 0, 0);
            for (int r = 0; r < rows && best.Cost > 0; r++)
            {
                for (int c = 0; c < columns && best.Cost > 0; c++)
                {
                    if (r != row && c != column && CanMove(row, column, r, c))
                    {
                        Int128 cost = Cost(row, c) + Cost(r, column) + Cost(r, c);
                        best = cost < best.Cost ? (cost, r, c) : best;
                    }
                }
            }

            Hide(row, best.Column);
            Hide(best.Row, column);
            Hide(best.Row, best.Column);
        }

        // One more cell counts as one person more, so that of equal sums fewer cells are hidden.
        Int128 Cost(int row, int column) => hidden[row][column] ? 0 : (Int128)counts[row][column] + 1;

        // A total moves with its counts and not against them: its sign in the sum is the other one.
        bool CanMove(int row, int column, int otherRow, int otherColumn)
        {
            Span<(int Row, int Column, int Sign)> corners =
                [(row, column, 1), (row, otherColumn, -1), (otherRow, column, -1), (otherRow, otherColumn, 1)];
            bool up = true;
            bool down = true;
            foreach ((int r, int c, int sign) in corners)
            {
                int change = sign * (r == rows - 1 ? -1 : 1) * (c == columns - 1 ? -1 : 1);
                up &= change > 0 || counts[r][c] > 0;
                down &= change < 0 || counts[r][c] > 0;
            }

            return up || down;
        }

        // What is hidden in a row or column is known as a sum, which must not be small itself.
        void HideBesideSmallSums()
        {
            for (int r = 0; r < rows; r++)
            {
                HideBeside(columns, c => (r, c));
            }

            for (int c = 0; c < columns; c++)
            {
                HideBeside(rows, r => (r, c));
            }
        }

        void HideBeside(int length, Func<int, (int Row, int Column)> cell)
        {
            (int Row, int Column) total = cell(length - 1);
            if (hidden[total.Row][total.Column])
            {
                return;
            }

            long sum = 0;
            (long Count, int Position) next = (long.MaxValue, 0);
            for (int i = 0; i < length - 1; i++)
            {
                (int row, int column) = cell(i);
                if (hidden[row][column])
                {
                    sum += counts[row][column];
                }
                else if (counts[row][column] > 0 && counts[row][column] < next.Count)
                {
                    next = (counts[row][column], i);
                }
            }

            // The total is shown, so it is larger than a sum that is small: there is another count to hide.
            if (rule.IsSmall(sum))
            {
                (int row, int column) = cell(next.Position);
                Hide(row, column);
            }
        }
    }
}
