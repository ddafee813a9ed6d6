using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Indexes;

/// <summary>
/// An index over properties: what the base holds, found when it is first needed, and candidates among what was written since. Shared by the
/// view in which the index was made and those that come of it.
/// </summary>
internal sealed class IndexTables
{
    private readonly BaseGraph _base;
    private readonly Lazy<HashTable> _hash;
    private readonly Lazy<int[]> _sorted;

    /// <param name="graph">The base.</param>
    /// <param name="kind">What is indexed.</param>
    /// <param name="token">Its label or type; -1 for all nodes.</param>
    /// <param name="keys">Its keys.</param>
    /// <param name="isUnique">Whether a constraint keeps the values apart.</param>
    public IndexTables(BaseGraph graph, ElementKind kind, int token, int[] keys, bool isUnique)
    {
        (_base, Kind, Token, Keys, IsUnique) = (graph, kind, token, keys, isUnique);
        _hash = new(MakeHash);
        _sorted = new(MakeSorted);
    }

    public ElementKind Kind { get; }

    public int Token { get; }

    public int[] Keys { get; }

    public bool IsUnique { get; }

    public CandidateTable Candidates { get; } = new();

    /// <summary>Whether the part of the base was ever asked for.</summary>
    public bool IsInUse => _hash.IsValueCreated;

    public HashTable Base => _hash.Value;

    /// <summary>Enters an element as a view has it.</summary>
    public void Add(GraphView view, int element)
    {
        if (view.HasToken(Kind, element, Token) && Hash(key => view.Property(Kind, element, key)) is { } hash)
            Candidates.Add(hash, element);
    }

    /// <summary>What has a value; under another label where the index is of all nodes.</summary>
    public IndexSeek Seek(GraphView view, int token, Value value)
    {
        if (value.IsNull)
            return default;
        var hash = KeyValues.Hash(value);
        var seek = new IndexSeek(view, this, token, value, null, null);
        if (Token < 0 && value.Kind == ValueKind.String)
            return Named(seek, value.AsString(), Candidates.Find(hash));
        var (items, start, end) = Base.Find(hash);
        return seek.Over(items, start, end, Candidates.Find(hash));
    }

    /// <summary>What has a value for each key.</summary>
    public IndexSeek Seek(GraphView view, int token, Value[] values)
    {
        if (values.Length == 1)
            return Seek(view, token, values[0]);
        if (Hash(key => values[Array.IndexOf(Keys, key)]) is not { } hash)
            return default;
        var (items, start, end) = Base.Find(hash);
        return new IndexSeek(view, this, token, default, values, null).Over(items, start, end, Candidates.Find(hash));
    }

    /// <summary>What has a value that a condition takes. The index is of one key.</summary>
    public IndexSeek Seek(GraphView view, int token, IndexCondition condition)
    {
        var sorted = _sorted.Value;
        var start = FirstThat(sorted, 0, value => !condition.IsBefore(value));
        var end = FirstThat(sorted, start, condition.IsBehind);
        return new IndexSeek(view, this, token, default, null, condition).Over(sorted, start, end, Candidates.All());
    }

    // Of all nodes those that are called by an id are found by their names.
    private IndexSeek Named(IndexSeek seek, string id, List<int>? candidates)
    {
        var namesakes = _base.Snapshot.Namesakes(id);
        return _base.Snapshot.TryFindNode(id, out var node)
            ? seek.Over(node, namesakes, candidates)
            : seek.Over(namesakes, 0, namesakes.Length, candidates);
    }

    private int? Hash(Func<int, Value> valueOf)
    {
        var hash = 0;
        foreach (var key in Keys)
        {
            var value = valueOf(key);
            if (value.IsNull)
                return null;
            hash = (hash * 31) + KeyValues.Hash(value);
        }

        return hash;
    }

    private HashTable MakeHash()
    {
        List<int> elements = [], hashes = [];
        foreach (var element in Elements())
        {
            if (Hash(key => Property(element, key)) is not { } hash)
                continue;
            elements.Add(element);
            hashes.Add(hash);
        }

        return new(elements, hashes);
    }

    private int[] MakeSorted()
    {
        var elements = Elements().Where(element => KeyValues.IsOrdered(Property(element, Keys[0]))).ToArray();
        var values = Array.ConvertAll(elements, element => Property(element, Keys[0]));
        Array.Sort(values, elements, Comparer<Value>.Create(KeyValues.Compare));
        return elements;
    }

    private int FirstThat(int[] sorted, int low, Func<Value, bool> holds)
    {
        var high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (holds(Property(sorted[middle], Keys[0])))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private IEnumerable<int> Elements()
    {
        var snapshot = _base.Snapshot;
        if (Kind == ElementKind.Relationship)
            return Enumerable.Range(0, snapshot.RelationshipCount).Where(relationship => snapshot.TypeOf(relationship) == Token);
        if (Token < 0)
            return Enumerable.Range(0, snapshot.NodeCount);
        return Token < snapshot.LabelNames.Count ? snapshot.LabelIndex.Nodes(Token) : [];
    }

    private Value Property(int element, int key) => Kind == ElementKind.Node ? _base.NodeProperty(element, key) : _base.RelationshipProperty(element, key);
}
