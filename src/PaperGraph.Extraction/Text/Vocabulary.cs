using System.Collections.Concurrent;
using PaperGraph.Extraction.Matching;

namespace PaperGraph.Extraction.Text;

/// <summary>Remembers words by their spelling. It only saves work: a word is the same whether it was remembered or not.</summary>
internal sealed class Vocabulary(SymbolTable symbols)
{
    private const int Capacity = 400_000;

    private readonly ConcurrentDictionary<string, Word> _words = new(StringComparer.Ordinal);
    private int _count;

    public Word Find(ReadOnlySpan<char> spelling, TokenKind kind)
    {
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(spelling, out var word))
            return word;
        word = Word.Of(spelling, kind, symbols);
        if (kind != TokenKind.Url && Volatile.Read(ref _count) < Capacity && _words.TryAdd(word.Text, word))
            Interlocked.Increment(ref _count);
        return word;
    }
}
