using System.CommandLine;
using System.CommandLine.Parsing;

namespace PaperGraph.Cli.Running;

/// <summary>Options that have no use for each other: one of two would be passed over in silence.</summary>
/// <param name="One">An option.</param>
/// <param name="Words">The values with which it is meant; none for any.</param>
/// <param name="Others">What it has no use for.</param>
internal sealed record OptionClash(Option One, IReadOnlyList<string> Words, IReadOnlyList<Option> Others)
{
    /// <summary>What a command line is told that has two of them.</summary>
    public IEnumerable<string> Find(CommandResult given)
    {
        if (given.GetResult(One) is not { Implicit: false } one || (Words.Count > 0 && !one.Tokens.Any(token => Words.Contains(token.Value, StringComparer.OrdinalIgnoreCase))))
            yield break;
        var written = Words.Count == 0 ? One.Name : $"{One.Name} {one.Tokens[0].Value}";
        foreach (var other in Others.Where(other => given.GetResult(other) is { Implicit: false }))
            yield return $"{written} and {other.Name} do not go together: the one has no use for the other.";
    }
}
