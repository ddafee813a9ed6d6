using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Concepts.Analysis;

/// <summary>A node and what it is called.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, a paper's title; its id where it has neither.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="Papers">How many papers support it; 0 where that is not counted.</param>
public sealed record NamedNode(string Id, string Name, IReadOnlyList<string> Aliases, long Papers)
{
    /// <summary>What the id says that it is: <c>paper</c>, <c>benchmark</c> …</summary>
    public string Kind => NodeKinds.Of(Id);

    /// <summary>The node of a row of one of the queries that find nodes: <c>id</c>, <c>name</c>, <c>aliases</c>, <c>papers</c>.</summary>
    public static NamedNode Of(CypherRow row) => new(
        row.Text("id"), row.Text("name"),
        row["aliases"] is { Kind: ValueKind.List } aliases ? [.. aliases.AsList().Select(alias => alias.ToString())] : [],
        row["papers"] is { Kind: ValueKind.Integer } papers ? papers.AsInteger() : 0);
}
