using PaperGraph.Core.Querying;
using PaperGraph.Cypher;
using PaperGraph.Graph;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Concepts.Tests;

/// <summary>The named queries, asked of a graph in memory.</summary>
internal static class Queries
{
    public static INamedQueries Of(GraphSnapshot graph) => new NamedQueryRunner(new CypherEngine(new MemoryGraph(graph)));
}
