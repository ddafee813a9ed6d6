namespace PaperGraph.Extraction.Matching;

/// <summary>Numbers for normal forms of words: the alphabet of an automaton.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, int> _symbols = new(StringComparer.Ordinal);

    public int Count => _symbols.Count;

    /// <summary>The word's number, or -1 where no name holds it.</summary>
    public int Find(string normal) => _symbols.GetValueOrDefault(normal, -1);

    /// <summary>The word's number, a new one where it has none.</summary>
    public int Add(string normal)
    {
        if (_symbols.TryGetValue(normal, out var symbol))
            return symbol;
        _symbols.Add(normal, _symbols.Count);
        return _symbols.Count - 1;
    }
}
