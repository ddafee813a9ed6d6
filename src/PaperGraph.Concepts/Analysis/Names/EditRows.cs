namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>The rows of the table of edits between a word and what a path of letters spells, filled letter by letter.</summary>
internal sealed class EditRows
{
    private readonly string _word;
    private readonly int _width;
    private readonly byte[] _rows;
    private readonly char[] _path;

    public EditRows(ReadOnlySpan<char> word, int limit)
    {
        _word = word.ToString();
        _width = word.Length + 1;
        // The row beyond what a path may be longer than the word is the last one that is looked at.
        _rows = new byte[_width * (_width + limit + 2)];
        _path = new char[_width + limit + 2];
        for (var j = 0; j < _width; j++)
            _rows[j] = (byte)j;
    }

    /// <summary>Fills the row of a letter at a depth, from 0 on; gives the least number in it.</summary>
    public int Fill(int depth, char letter)
    {
        var above = _rows.AsSpan(depth * _width, _width);
        var row = _rows.AsSpan((depth + 1) * _width, _width);
        var least = row[0] = (byte)(depth + 1);
        _path[depth] = letter;
        var previous = depth > 0 ? _path[depth - 1] : '\0';
        for (var j = 1; j < row.Length; j++)
        {
            var value = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (_word[j - 1] == letter ? 0 : 1));
            if (depth > 0 && j > 1 && _word[j - 1] == previous && _word[j - 2] == letter)
                value = Math.Min(value, _rows[((depth - 1) * _width) + j - 2] + 1);
            row[j] = (byte)value;
            least = Math.Min(least, row[j]);
        }

        return least;
    }

    /// <summary>The edits between the whole word and the path to a depth.</summary>
    public byte Last(int depth) => _rows[((depth + 2) * _width) - 1];
}
