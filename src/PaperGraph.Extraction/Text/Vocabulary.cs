using PaperGraph.Extraction.Matching;

namespace PaperGraph.Extraction.Text;

/// <summary>
/// Remembers words by their spelling. It only saves work: a word is the same whether it was remembered or not. Any number of threads
/// read it without a lock; who misses a word looks again under one.
/// </summary>
internal sealed class Vocabulary(SymbolTable symbols)
{
    private const int Capacity = 400_000;

    private readonly Lock _lock = new();
    private Word?[] _slots = new Word?[1 << 12];
    private int _count;

    public Word Find(ReadOnlySpan<char> spelling, TokenKind kind)
    {
        var hash = string.GetHashCode(spelling);
        return Find(Volatile.Read(ref _slots), spelling, hash) ?? Add(Word.Of(spelling, kind, symbols), hash);
    }

    private static Word? Find(Word?[] slots, ReadOnlySpan<char> spelling, int hash)
    {
        for (var slot = hash & (slots.Length - 1); Volatile.Read(ref slots[slot]) is { } word; slot = (slot + 1) & (slots.Length - 1))
        {
            if (word.Hash == hash && spelling.SequenceEqual(word.Text))
                return word;
        }

        return null;
    }

    private Word Add(Word word, int hash)
    {
        word.Hash = hash;
        lock (_lock)
        {
            if (Find(_slots, word.Text, hash) is { } known)
                return known;
            if (word.Kind == TokenKind.Url || _count == Capacity)
                return word;
            if (2 * ++_count > _slots.Length)
                Grow();
            Put(_slots, word);
        }

        return word;
    }

    private void Grow()
    {
        var slots = new Word?[2 * _slots.Length];
        foreach (var word in _slots)
        {
            if (word != null)
                Put(slots, word);
        }

        Volatile.Write(ref _slots, slots);
    }

    private static void Put(Word?[] slots, Word word)
    {
        var slot = word.Hash & (slots.Length - 1);
        while (slots[slot] != null)
            slot = (slot + 1) & (slots.Length - 1);
        Volatile.Write(ref slots[slot], word);
    }
}
