using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.BibTeX;

/// <summary>Follows the braces of one entry through its lines.</summary>
internal sealed class BibBalance(char open)
{
    private int _depth;
    private int _parentheses;
    private bool _inQuotes;

    /// <summary>Goes through a line; the index after the entry's end, or -1 if it goes on.</summary>
    public int Advance(string line, int from)
    {
        for (var i = from; i < line.Length; i++)
        {
            if (open == '{' && (i = NextBrace(line, i)) < 0)
                return -1;
            if (!Closes(line[i]))
                continue;
            if (!IsStray(line, i))
                return i + 1;
            _depth = 0;
        }

        return -1;
    }

    private static int NextBrace(string line, int from)
    {
        var found = line.AsSpan(from).IndexOfAny('{', '}');
        return found < 0 ? -1 : from + found;
    }

    // Inside parentheses a quote hides them, and a brace hides all but braces.
    private bool Closes(char c)
    {
        switch (c)
        {
            case '{':
                _depth++;
                break;
            case '}':
                _depth--;
                return open == '{' && _depth < 0;
            case '"' when _depth == 0:
                _inQuotes = !_inQuotes;
                break;
            case '(' when _depth == 0 && !_inQuotes:
                _parentheses++;
                break;
            case ')' when _depth == 0 && !_inQuotes:
                return --_parentheses < 0;
        }

        return false;
    }

    // "title = {A}}," : what goes on with a comma is not over
    private bool IsStray(string line, int end)
    {
        var next = end + 1;
        while (next < line.Length && WhiteSpace.Is(line[next]))
            next++;
        return open == '{' && next < line.Length && line[next] == ',';
    }
}
