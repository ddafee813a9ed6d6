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
    private const int MostUnits = 5_000;
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
            return new(pattern, Compile(pattern));
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

    /// <summary>The expression for whole texts in .NET's dialect.</summary>
    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    public static Regex Compile(string pattern)
    {
        if (pattern.Length > MostUnits)
            throw new ArgumentException($"it is longer than {MostUnits}");
        var whole = $@"\A(?:{JavaRegexTranslator.Translate(pattern)})\z";
        try
        {
            return new(whole, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new(whole, RegexOptions.CultureInvariant, TimeLimit);
        }
    }
}
