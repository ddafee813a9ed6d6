using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis;

/// <summary>How central concepts are.</summary>
public static class ConceptCentrality
{
    private static readonly HashSet<string> CoOccurrence = [RelationshipTypes.CoOccurs];

    /// <summary>The concepts with the most relationships; ties by the number of papers, then by id.</summary>
    public static IReadOnlyList<ConnectedConcept> MostConnected(GraphSnapshot graph, int limit)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var concepts = new List<(int Node, int Degree, int Papers)>();
        foreach (var node in graph.NodesWith(Labels.Concept))
            concepts.Add((node, graph.Outgoing(node).Length + graph.Incoming(node).Length, graph.NodeInteger(node, PropertyNames.Papers)));
        return
        [
            .. concepts.OrderByDescending(concept => concept.Degree).ThenByDescending(concept => concept.Papers).ThenBy(concept => concept.Node).Take(limit)
                .Select(concept => new ConnectedConcept(NodeSummary.Of(graph, concept.Node), concept.Papers, concept.Degree)),
        ];
    }

    /// <summary>
    /// The concepts of highest PageRank in the network of co-occurrence, weighted by counts; ties by id. The ranks of all concepts sum to 1.
    /// </summary>
    public static IReadOnlyList<RankedConcept> ByPageRank(GraphSnapshot graph, int limit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var concepts = graph.NodesWith(Labels.Concept).ToArray();
        var numbers = new int[graph.NodeCount];
        for (var i = 0; i < concepts.Length; i++)
            numbers[concepts[i]] = i;
        var arcs = graph.Arcs(CoOccurrence, graph.Weight).ConvertAll(arc => new Arc(numbers[arc.Source], numbers[arc.Target], arc.Weight));
        var ranks = PageRank.Compute(AdjacencyGraph.Undirected(concepts.Length, arcs), cancellationToken);
        return
        [
            .. Enumerable.Range(0, concepts.Length).OrderByDescending(i => ranks[i]).ThenBy(i => i).Take(limit)
                .Select(i => new RankedConcept(NodeSummary.Of(graph, concepts[i]), ranks[i])),
        ];
    }
}

/// <summary>A concept with its number of papers and of relationships.</summary>
public sealed record ConnectedConcept(NodeSummary Concept, int Papers, int Degree);

/// <summary>A concept with its PageRank, 0 to 1.</summary>
public sealed record RankedConcept(NodeSummary Concept, double Rank);
