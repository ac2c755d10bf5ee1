using ImssBienestar.Domain.States;

namespace ImssBienestar.Samples.NationalCoverage.Page;

/// <summary>Where the tile of each state stands: rows and columns that keep neighbours together.</summary>
internal static class Tiles
{
    private static readonly string[] Grid =
    [
        "BCN SON CHH COA NLE TAM",
        "BCS  .  SIN DUR ZAC SLP",
        " .   .  NAY JAL AGU GUA QUE HID  .   .  YUC",
        " .   .   .  COL MIC MEX CMX TLA VER TAB CAM ROO",
        " .   .   .   .   .  GRO MOR PUE OAX CHP",
    ];

    public static (int Row, int Column) Of(State state)
    {
        for (int row = 0; row < Grid.Length; row++)
        {
            int column = Array.IndexOf(Grid[row].Split(' ', StringSplitOptions.RemoveEmptyEntries), state.IsoCode[3..]);
            if (column >= 0)
            {
                return (row, column);
            }
        }

        throw new InvalidOperationException($"{state} has no tile.");
    }
}
