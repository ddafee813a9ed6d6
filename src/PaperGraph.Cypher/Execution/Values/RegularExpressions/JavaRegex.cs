using System.Text.RegularExpressions;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Values.RegularExpressions;

/// <summary>
/// A regular expression in Java's dialect, as <c>=~</c> takes it: the whole text must match. It runs in time linear in the text where the
/// pattern allows it (no look-around, no reference back), else under a time limit.
/// </summary>
internal sealed class JavaRegex
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(250);
    private readonly Regex _regex;

    private JavaRegex(string pattern, Regex regex) => (Pattern, _regex) = (pattern, regex);

    /// <summary>The pattern as it was written.</summary>
    public string Pattern { get; }

    /// <summary>Makes a pattern ready.</summary>
    /// <exception cref="CypherException">It is no regular expression.</exception>
    public static JavaRegex Parse(string pattern, SourceSpan span)
    {
        try
        {
            return new(pattern, Build($@"\A(?:{JavaRegexTranslator.Translate(pattern)})\z"));
        }
        catch (ArgumentException error)
        {
            throw Errors.Runtime(CypherErrorType.SemanticError, "InvalidRegularExpression", $"'{pattern}' is no regular expression: {error.Message}", span);
        }
    }

    /// <summary>Whether a whole text matches.</summary>
    /// <exception cref="CypherException">It took too long.</exception>
    public bool IsMatch(string text, SourceSpan span)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            throw Errors.Runtime(CypherErrorType.LimitExceeded, "TimeLimit", $"'{Pattern}' took more than {TimeLimit.TotalMilliseconds} ms on one text", span);
        }
    }

    private static Regex Build(string pattern)
    {
        try
        {
            return new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new(pattern, RegexOptions.CultureInvariant, TimeLimit);
        }
    }
}
