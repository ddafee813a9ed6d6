using System.Globalization;
using System.Text.RegularExpressions;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Names;
using PaperGraph.Core.Querying;

namespace PaperGraph.Storage.Neo4j.Querying;

/// <summary>A server's message about a statement, with the line and a caret under the column where it names a place.</summary>
/// <param name="Text">The message for people.</param>
/// <param name="Hint">What to try, if the message itself tells.</param>
/// <param name="Error">The message in its parts, if it names a place.</param>
internal sealed partial record StatementComplaint(string Text, string? Hint, SourceError? Error = null)
{
    // Of a long list of what would have been right, nobody reads more.
    private const int Readable = 200;

    public static StatementComplaint Of(string message, CypherQuery query)
    {
        if (Place().Match(message) is not { Success: true } place)
            return new($"{query.Source}: {message.Trim()}", null);
        var (said, hint) = Shorten(message[..place.Index].TrimEnd());
        var (line, column) = (Number(place, 1), Number(place, 2));
        var lines = query.Text.ReplaceLineEndings("\n").Split('\n');
        var position = new SourcePosition(query.Source, line, column);
        var text = line >= 1 && line <= lines.Length ? lines[line - 1] : null;
        var error = new SourceError(position, said, text) { Length = text is null ? 1 : WordLength(text, column - 1) };
        return new(error.ToString(), hint, error);
    }

    // A server names where something is wrong, not how much of it.
    private static int WordLength(string line, int start)
    {
        var end = start;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] == '_'))
            end++;
        return Math.Max(1, end - start);
    }

    // "Invalid input 'RETRUN': expected 'CALL', 'CREATE' … or <EOF>": one that is nearly what was written is all that is needed.
    private static (string Said, string? Hint) Shorten(string message)
    {
        if (Expectation().Match(message) is not { Success: true } expectation)
            return (message, null);
        var words = Quoted().Matches(expectation.Groups[2].Value).Select(word => word.Groups[1].Value);
        var meant = EditDistance.Nearest(expectation.Groups[1].Value.ToUpperInvariant(), words.Where(word => word.Length > 2));
        if (meant is not null)
            return ($"Invalid input '{expectation.Groups[1].Value}'", meant);
        return (message.Length <= Readable ? message : message[..message.LastIndexOf(',', Readable)] + " …", null);
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\(line (\d+), column (\d+) \(offset: \d+\)\)")]
    private static partial Regex Place();

    [GeneratedRegex("^Invalid input '([^']+)': expected (.+)$")]
    private static partial Regex Expectation();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
