namespace PaperGraph.Cypher.Conformance.Subjects;

/// <summary>All that is in a graph at a time: what side effects are counted from.</summary>
internal sealed class GraphState
{
    private static readonly string[] Kinds = ["nodes", "relationships", "properties", "labels"];

    private readonly Dictionary<string, HashSet<string>> _members = Kinds.ToDictionary(kind => kind, _ => new HashSet<string>());

    /// <summary>Takes a node or relationship in; a property is who has it, its key and its value.</summary>
    public void Add(string kind, string identity, IEnumerable<string> properties)
    {
        _members[kind].Add(identity);
        _members["properties"].UnionWith(properties.Select(property => $"{kind} {identity} {property}"));
    }

    /// <summary>Takes a label in that some node has.</summary>
    public void AddLabel(string label) => _members["labels"].Add(label);

    /// <summary>What changed up to a later state: <c>+nodes</c> and the like, those only that are not 0.</summary>
    public Dictionary<string, int> ChangesTo(GraphState later) =>
        Kinds.SelectMany(kind => new[]
        {
            KeyValuePair.Create("+" + kind, later._members[kind].Except(_members[kind]).Count()),
            KeyValuePair.Create("-" + kind, _members[kind].Except(later._members[kind]).Count()),
        }).Where(change => change.Value > 0).ToDictionary();
}
