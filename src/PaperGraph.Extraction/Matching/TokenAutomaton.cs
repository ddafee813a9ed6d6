namespace PaperGraph.Extraction.Matching;

/// <summary>Finds many sequences of symbols in one pass.</summary>
/// <remarks>A. V. Aho and M. J. Corasick, Efficient string matching: an aid to bibliographic search, CACM 18 (1975) 333–340.</remarks>
internal sealed class TokenAutomaton
{
    private readonly Dictionary<long, int> _next = [];
    private readonly List<int> _fail = [0];
    private readonly List<int> _depth = [0];
    private readonly List<int> _pattern = [-1];
    private readonly List<int> _shorter = [0];
    private int[] _fromStart = [];
    private int _patterns;

    /// <summary>The state before anything was read.</summary>
    public const int Start = 0;

    /// <summary>Adds a sequence and gives its number; equal sequences have one.</summary>
    public int Add(ReadOnlySpan<int> symbols)
    {
        var state = Start;
        foreach (var symbol in symbols)
            state = Child(state, symbol);
        if (_pattern[state] < 0)
            _pattern[state] = _patterns++;
        return _pattern[state];
    }

    /// <summary>Works out the links to shorter states; after it nothing can be added.</summary>
    public void Complete()
    {
        foreach (var (edge, state) in _next.Where(edge => edge.Key >> 32 == Start).OrderByDescending(edge => edge.Key))
        {
            if (_fromStart.Length == 0)
                _fromStart = new int[edge + 1];
            _fromStart[edge] = state;
        }

        foreach (var (edge, state) in _next.OrderBy(edge => _depth[edge.Value]).ThenBy(edge => edge.Value))
        {
            var (parent, symbol) = ((int)(edge >> 32), (int)(edge & uint.MaxValue));
            _fail[state] = parent == Start ? Start : Step(_fail[parent], symbol);
            _shorter[state] = _pattern[_fail[state]] >= 0 ? _fail[state] : _shorter[_fail[state]];
        }
    }

    /// <summary>The state after one more symbol; -1 stands for one that no sequence holds.</summary>
    public int Step(int state, int symbol)
    {
        if (symbol < 0)
            return Start;
        for (; state != Start; state = _fail[state])
        {
            if (_next.TryGetValue(Edge(state, symbol), out var next))
                return next;
        }

        // Most steps begin here, and no edge leads back to the start.
        return symbol < _fromStart.Length ? _fromStart[symbol] : Start;
    }

    /// <summary>The longest sequence that ends here, as a state; <see cref="Start"/> where none does.</summary>
    public int LongestAt(int state) => _pattern[state] >= 0 ? state : _shorter[state];

    /// <summary>The next shorter sequence that ends here, as a state; <see cref="Start"/> where none does.</summary>
    public int ShorterAt(int state) => _shorter[state];

    /// <summary>The number and length of the sequence of a state that <see cref="LongestAt"/> or <see cref="ShorterAt"/> gave.</summary>
    public (int Pattern, int Length) PatternOf(int state) => (_pattern[state], _depth[state]);

    private int Child(int state, int symbol)
    {
        if (_next.TryGetValue(Edge(state, symbol), out var child))
            return child;
        child = _fail.Count;
        _next.Add(Edge(state, symbol), child);
        _fail.Add(Start);
        _depth.Add(_depth[state] + 1);
        _pattern.Add(-1);
        _shorter.Add(Start);
        return child;
    }

    private static long Edge(int state, int symbol) => ((long)state << 32) | (uint)symbol;
}
