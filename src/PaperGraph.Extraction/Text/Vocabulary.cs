using System.Collections.Concurrent;
using PaperGraph.Extraction.Matching;

namespace PaperGraph.Extraction.Text;

/// <summary>Remembers words by their spelling. It only saves work: a word is the same whether it was remembered or not.</summary>
internal sealed class Vocabulary(SymbolTable symbols)
{
    /// <summary>How many words are remembered, at most about.</summary>
    public const int Capacity = 400_000;

    private readonly ConcurrentDictionary<string, Word> _words = new(StringComparer.Ordinal);
    private int _count;

    public Word Find(ReadOnlySpan<char> spelling, TokenKind kind)
    {
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(spelling, out var word))
            return word;
        word = Word.Of(spelling, kind, symbols);
        if (kind == TokenKind.Url || Volatile.Read(ref _count) >= Capacity)
            return word;
        word.Number = Interlocked.Increment(ref _count) - 1;
        return _words.GetOrAdd(word.Text, word);
    }
}
