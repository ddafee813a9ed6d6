namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>
/// The rows of the table of edits between a word and what a path of letters spells, filled letter by letter. Only what lies so near
/// the diagonal that it can be within the limit is computed (E. Ukkonen: Algorithms for Approximate String Matching, 1985).
/// </summary>
internal readonly ref struct EditRows
{
    /// <summary>How deep paths can go: a longer one is more edits away than allowed, whatever its letters.</summary>
    public const int MaxDepth = FoldedText.MaxWordLength + MaxLimit;

    /// <summary>How many bytes it needs.</summary>
    public const int Size = (MaxDepth + 2) * (FoldedText.MaxWordLength + 1);

    private const int MaxLimit = 2;

    private readonly ReadOnlySpan<char> _word;
    private readonly int _limit;
    private readonly int _width;
    private readonly Span<byte> _rows;
    private readonly Span<char> _path;

    public EditRows(ReadOnlySpan<char> word, int limit, Span<byte> rows, Span<char> path)
    {
        _word = word;
        _limit = limit;
        _width = word.Length + 1;
        _rows = rows;
        _path = path;
        rows.Fill((byte)(limit + 1));
        for (var j = 0; j <= Math.Min(limit, word.Length); j++)
            rows[j] = (byte)j;
    }

    /// <summary>Fills the row of a letter at a depth, from 0 on; gives the least number in it.</summary>
    public int Fill(int depth, char letter)
    {
        var above = _rows.Slice(depth * _width, _width);
        var row = _rows.Slice((depth + 1) * _width, _width);
        var previous = depth > 0 ? _path[depth - 1] : '\0';
        _path[depth] = letter;
        var first = Math.Max(depth + 1 - _limit, 0);
        var least = _limit + 1;
        // What lies left of the band may be left over from another path; so may what lies right of it.
        if (first > 0)
            row[first - 1] = (byte)(_limit + 1);
        else
            least = row[0] = (byte)(depth + 1);
        var last = Math.Min(depth + 1 + _limit, _width - 1);
        for (var j = Math.Max(first, 1); j <= last; j++)
        {
            var value = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (_word[j - 1] == letter ? 0 : 1));
            if (depth > 0 && j > 1 && _word[j - 1] == previous && _word[j - 2] == letter)
                value = Math.Min(value, _rows[((depth - 1) * _width) + j - 2] + 1);
            row[j] = (byte)value;
            least = Math.Min(least, value);
        }

        if (last + 1 < _width)
            row[last + 1] = (byte)(_limit + 1);
        return least;
    }

    /// <summary>The edits between the whole word and the path to a depth; above the limit where they are more.</summary>
    public byte Last(int depth) => Math.Abs(_word.Length - depth - 1) > _limit ? (byte)(_limit + 1) : _rows[((depth + 2) * _width) - 1];
}
