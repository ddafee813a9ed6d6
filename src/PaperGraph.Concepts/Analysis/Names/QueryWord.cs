using System.Buffers;

namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>A word that is looked for, and the terms that it may mean.</summary>
internal sealed class QueryWord : IDisposable
{
    public const byte None = byte.MaxValue;

    private readonly TermRange _prefix;
    private readonly byte[]? _edits;
    private readonly TermTrie _trie;

    private QueryWord(TermTrie trie, string text, TermRange prefix, byte[]? edits, IReadOnlyList<TermRange> ranges) =>
        (_trie, Text, _prefix, _edits, Ranges) = (trie, text, prefix, edits, ranges);

    public string Text { get; }

    /// <summary>The terms that it may mean; some perhaps twice.</summary>
    public IReadOnlyList<TermRange> Ranges { get; }

    /// <summary>The word as it is written, or as the beginning of another.</summary>
    public static QueryWord Written(TermTrie trie, string text)
    {
        var prefix = trie.StartingWith(text);
        return new(trie, text, prefix, null, prefix.Count > 0 ? [prefix] : []);
    }

    /// <summary>The word with typing errors: one from 4 letters on, two from 8.</summary>
    public static QueryWord Mistyped(TermTrie trie, string text, bool unfinished)
    {
        var written = Written(trie, text);
        var limit = text.Length >= 8 ? 2 : text.Length >= 4 ? 1 : 0;
        if (limit == 0)
            return written;
        // From the pool, for arrays of this size would each call for a collection of all generations.
        var edits = ArrayPool<byte>.Shared.Rent(trie.TermCount);
        edits.AsSpan(0, trie.TermCount).Fill(None);
        return new(trie, text, written._prefix, edits, [.. written.Ranges, .. trie.FindNear(text, limit, unfinished, edits)]);
    }

    public void Dispose()
    {
        if (_edits is not null)
            ArrayPool<byte>.Shared.Return(_edits);
    }

    /// <summary>The edits between it and a term, <see cref="None"/> where they are too many.</summary>
    public byte EditsTo(int term) => _prefix.Contains(term) ? (byte)0 : _edits is null ? None : _edits[term];

    /// <summary>Whether it is all of a term rather than its beginning.</summary>
    public bool IsWhole(int term, int edits) => Math.Abs(_trie.LengthOf(term) - Text.Length) <= edits;
}
