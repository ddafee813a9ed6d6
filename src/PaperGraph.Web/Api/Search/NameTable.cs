using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Search;

/// <summary>The names of all concepts and the titles of all papers.</summary>
internal sealed class NameTable
{
    private static readonly string[] Kinds = [.. NodeKinds.Concepts, NodeKinds.Paper];

    private readonly List<(NamedNode Node, int? Year)> _nodes;

    private NameTable(List<(NamedNode, int?)> nodes) => _nodes = nodes;

    public static async Task<NameTable> ReadAsync(ServedGraph graph, CancellationToken cancellationToken)
    {
        var rows = await graph.AskAsync("find-names", [("kinds", Value.List(Kinds))], cancellationToken).ConfigureAwait(false);
        return new([.. rows.Select(row => (NamedNode.Of(row), row.Integer("year")))]);
    }

    /// <summary>Names that hold a text, best first.</summary>
    public IEnumerable<Suggestion> Find(string text, IReadOnlyList<string> kinds, int limit)
    {
        var found = new List<(int Rank, Suggestion Suggestion)>();
        foreach (var (node, year) in _nodes.Where(node => kinds.Count == 0 || kinds.Contains(node.Node.Kind)))
        {
            var name = node.Aliases.Prepend(node.Name).FirstOrDefault(name => name.Contains(text, StringComparison.OrdinalIgnoreCase));
            if (name is null)
                continue;
            var place = name.IndexOf(text, StringComparison.OrdinalIgnoreCase);
            found.Add((place == 0 ? 0 : 1, new(node.Id, node.Kind, node.Name, name == node.Name ? null : name, node.Kind == NodeKinds.Paper ? null : (int)node.Papers, year, [[place, text.Length]])));
        }

        return found.OrderBy(item => item.Rank).ThenByDescending(item => item.Suggestion.Papers ?? 0).ThenBy(item => item.Suggestion.Id, StringComparer.Ordinal).Select(item => item.Suggestion).Take(limit);
    }
}
