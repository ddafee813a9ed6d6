using PaperGraph.Core.PropertyGraph;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Binding;

/// <summary>What nodes are called, and of which year papers are.</summary>
internal sealed class NodeNames
{
    private readonly Dictionary<string, (string Name, int? Year)> _known;

    private NodeNames(Dictionary<string, (string Name, int? Year)> known) => _known = known;

    public static async ValueTask<NodeNames> FindAsync(ServedGraph graph, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        string[] wanted = [.. ids.Distinct()];
        var rows = wanted.Length == 0 ? [] : await graph.AskAsync("find-ids", [("ids", Value.List(wanted))], cancellationToken).ConfigureAwait(false);
        return new(rows.ToDictionary(row => row.Text("id"), row => (row.Text("name"), row.Integer("year"))));
    }

    /// <summary>A node's name; its id where it has none.</summary>
    public string Of(string id) => _known.TryGetValue(id, out var node) ? node.Name : id;

    /// <summary>A paper's year, where it has one.</summary>
    public int? YearOf(string id) => _known.GetValueOrDefault(id).Year;
}
