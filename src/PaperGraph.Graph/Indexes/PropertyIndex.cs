using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Indexes;

/// <summary>An index as one view sees it; in a transaction it sees what the transaction has written.</summary>
public sealed class PropertyIndex
{
    private readonly GraphView _view;
    private readonly IndexTables _tables;
    private readonly int _token;

    internal PropertyIndex(GraphView view, IndexTables tables, int token) => (_view, _tables, _token) = (view, tables, token);

    /// <summary>Its keys.</summary>
    public IReadOnlyList<int> Keys => _tables.Keys;

    /// <summary>Whether a constraint keeps the values apart.</summary>
    public bool IsUnique => _tables.IsUnique;

    /// <summary>About how many elements it holds.</summary>
    public long Count => _tables.Base.Count + _tables.Candidates.Count;

    /// <summary>About how many different values they have.</summary>
    public long DistinctCount => _tables.IsUnique ? Count : _tables.Base.DistinctCount + _tables.Candidates.Count;

    /// <summary>What has a value that equals this one, as Cypher's <c>=</c> has it; nothing for the absent value.</summary>
    public IndexSeek Seek(Value value) => _tables.Seek(_view, _token, value);

    /// <summary>What has these values, one for each key.</summary>
    /// <exception cref="ArgumentException">There are more or fewer values than keys.</exception>
    public IndexSeek Seek(ReadOnlySpan<Value> values) => values.Length == _tables.Keys.Length
        ? _tables.Seek(_view, _token, values.ToArray())
        : throw new ArgumentException($"The index has {_tables.Keys.Length} keys, not {values.Length}.", nameof(values));

    /// <summary>What has a value between two bounds, either of which may be absent; both absent, or of kinds that do not compare: nothing.</summary>
    public IndexSeek Range(Value from, bool includesFrom, Value to, bool includesTo)
    {
        var range = new IndexCondition.Range(from, includesFrom, to, includesTo);
        return range.IsPossible ? _tables.Seek(_view, _token, range) : default;
    }

    /// <summary>What has a text that begins with another.</summary>
    public IndexSeek Prefix(string text) => _tables.Seek(_view, _token, new IndexCondition.Prefix(text));
}
