namespace PaperGraph.Concepts.Resolution;

/// <summary>What a name means in papers where it does not mean what it means elsewhere.</summary>
internal sealed class Senses(int keys)
{
    private readonly Dictionary<long, int> _meanings = [];
    private readonly bool[] _hasSenses = new bool[keys];

    /// <summary>Says what a key means in a paper.</summary>
    public void Set(int paper, int key, int meaning)
    {
        _hasSenses[key] = true;
        _meanings[Pack(paper, key)] = meaning;
    }

    /// <summary>The key or sense that a key means in a paper: most often itself.</summary>
    public int Of(int paper, int key) => _hasSenses[key] && _meanings.TryGetValue(Pack(paper, key), out var meaning) ? meaning : key;

    private static long Pack(int paper, int key) => ((long)paper << 32) | (uint)key;
}
