using System.Collections.Frozen;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Patterns;

/// <summary>Reads <c>cues.txt</c>: words that say what is done with what stands beside them.</summary>
internal static class CuePhrases
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Cues = WordTable.Read("cues.txt")
        .GroupBy(line => line.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.SelectMany(line => line.Words).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Proposing = Cues["propose"];
    private static readonly FrozenSet<string> Proposed = Cues["proposed"];
    private static readonly FrozenSet<string> Naming = Cues["name"];
    private static readonly FrozenSet<string> Evaluating = Cues["evaluate"];
    private static readonly FrozenSet<string> Comparing = Cues["compare"];
    private static readonly FrozenSet<string> Measuring = Cues["measure"];
    private static readonly FrozenSet<string> Relating = Cues["relate"];
    private static readonly FrozenSet<string> Using = Cues["use"];

    /// <summary>Whether a verb of proposing stands here, or before an article and adjectives that stand here.</summary>
    public static bool Proposes(Document document, int token)
    {
        var at = token;
        var first = document.SentenceOf(token).First;
        while (at > first && document.Tokens[at].Word.Class is WordClass.Determiner or WordClass.Weak)
            at--;
        return Proposing.Contains(document.Tokens[at].Word.Normal);
    }

    public static bool IsProposing(string normal) => Proposing.Contains(normal);

    /// <summary>Whether the word says after <c>is</c> that a thing is brought: <c>proposed</c>, <c>released</c>.</summary>
    public static bool IsProposed(string normal) => Proposed.Contains(normal);

    /// <summary>Whether a name follows this word: <c>called</c>, <c>dubbed</c>.</summary>
    public static bool Names(string word) => Naming.Contains(word);

    /// <summary>Whether the word speaks of an evaluation: <c>experiment</c>, <c>outperform</c>.</summary>
    public static bool Evaluates(string normal) => Evaluating.Contains(normal);

    /// <summary>Whether what follows is compared against: <c>over</c>, <c>surpassing</c>.</summary>
    public static bool Compares(string normal) => Comparing.Contains(normal);

    /// <summary>Whether what follows is measured: <c>evaluate</c>, <c>examined</c>.</summary>
    public static bool Measures(string normal) => Measuring.Contains(normal);

    /// <summary>Whether a <c>to</c> or <c>with</c> after this word names what is compared against: <c>superior</c>, <c>relative</c>.</summary>
    public static bool Relates(string normal) => Relating.Contains(normal);

    /// <summary>Whether what follows is built on: <c>using</c>, <c>via</c>.</summary>
    public static bool Uses(string normal) => Using.Contains(normal);
}
