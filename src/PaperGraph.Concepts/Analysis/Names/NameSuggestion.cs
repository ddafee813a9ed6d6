namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>An entry that a text may mean.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Text">Which of its names matched: the shown one, or one of the others.</param>
/// <param name="Match">How well.</param>
/// <param name="Edits">How many letters of the text are taken for typing errors.</param>
/// <param name="Spans">What of <paramref name="Text"/> matched, in ascending order and apart from each other.</param>
public sealed record NameSuggestion(NameEntry Entry, string Text, NameMatch Match, int Edits, IReadOnlyList<MatchedSpan> Spans);

/// <summary>How a text matches a name, best first.</summary>
public enum NameMatch
{
    /// <summary>It is the name.</summary>
    Exact,

    /// <summary>The name begins with it.</summary>
    Prefix,

    /// <summary>Words of the name, one behind the other, are or begin with its words.</summary>
    Phrase,

    /// <summary>Words of the name, in any order, are or begin with its words.</summary>
    Words,
}

/// <summary>A part of a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind its last.</param>
public readonly record struct MatchedSpan(int Start, int End);
