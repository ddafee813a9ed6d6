namespace PaperGraph.Ingest.GraphCsv;

/// <summary>The ids of nodes, space by space, and what each node is called among all.</summary>
/// <param name="isSingle">Whether there is one space only; ids are then names as they are.</param>
internal sealed class IdSpaces(bool isSingle)
{
    private readonly Dictionary<string, Dictionary<string, string>> _spaces = [];

    /// <summary>The spaces' names, for messages.</summary>
    public IEnumerable<string> Names => _spaces.Keys;

    /// <summary>Whether a space has been seen.</summary>
    public bool Has(string space) => _spaces.ContainsKey(space);

    /// <summary>Adds a node and gives its name; null where the space has the id already.</summary>
    public string? Add(string space, string id)
    {
        if (!_spaces.TryGetValue(space, out var ids))
            _spaces.Add(space, ids = []);
        var name = isSingle ? id : $"{space}:{id}";
        return ids.TryAdd(id, name) ? name : null;
    }

    /// <summary>The name of the node with an id; null where there is none.</summary>
    public string? Find(string space, ReadOnlySpan<char> id) =>
        _spaces.TryGetValue(space, out var ids) && ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out var name) ? name : null;
}
