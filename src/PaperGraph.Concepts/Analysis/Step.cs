using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Concepts.Analysis;

/// <summary>A relationship as one of its ends sees it.</summary>
/// <param name="From">Id of the node that it was asked for.</param>
/// <param name="Type">Its type.</param>
/// <param name="Outgoing">Whether it starts there.</param>
/// <param name="To">Id of the other end.</param>
/// <param name="Name">What that is called.</param>
/// <param name="Weight">Its confidence, count or support.</param>
/// <param name="Score">The value that it states, where it is a score and that was asked for.</param>
/// <param name="Evidence">The sentence behind it, where it has one and that was asked for.</param>
internal sealed record Step(string From, string Type, bool Outgoing, string To, string Name, double Weight, string? Score, string? Evidence)
{
    /// <summary>All steps from some nodes, or those that lead to certain others; none that is less sure than a least confidence.</summary>
    public static async ValueTask<List<Step>> FromAsync(
        INamedQueries queries, IEnumerable<string> nodes, IEnumerable<string>? among, bool withEvidence, double minConfidence, CancellationToken cancellationToken)
    {
        var result = await queries.AskAsync(
            "neighbours", [("nodes", Value.List(nodes)), ("among", among is null ? Value.Null : Value.List(among)), ("evidence", Value.Of(withEvidence)), ("minConfidence", Value.Of(minConfidence))],
            cancellationToken).ConfigureAwait(false);
        return
        [
            .. result.Read().Select(row => new Step(
                row.Text("node"), row.Text("relationship"), row["outgoing"].AsBoolean(), row.Text("id"), row.Text("name"), RelationshipWeights.Weight(row["weight"]),
                row.TextOrNull("value"), row.TextOrNull("evidence"))),
        ];
    }
}
