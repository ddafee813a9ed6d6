using PaperGraph.Core.PropertyGraph;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Binding;

/// <summary>What nodes are called.</summary>
internal sealed class NodeNames
{
    private readonly Dictionary<string, string> _names;

    private NodeNames(Dictionary<string, string> names) => _names = names;

    public static async ValueTask<NodeNames> FindAsync(ServedGraph graph, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        string[] wanted = [.. ids.Distinct()];
        var rows = wanted.Length == 0 ? [] : await graph.AskAsync("find-ids", [("ids", Value.List(wanted))], cancellationToken).ConfigureAwait(false);
        return new(rows.ToDictionary(row => row.Text("id"), row => row.Text("name")));
    }

    /// <summary>A node's name; its id where it has none.</summary>
    public string Of(string id) => _names.GetValueOrDefault(id, id);
}
