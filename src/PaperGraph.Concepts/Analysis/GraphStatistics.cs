using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis;

/// <summary>A graph in numbers.</summary>
public sealed record GraphStatistics
{
    /// <summary>Nodes for each label, in ordinal order.</summary>
    public required IReadOnlyList<NamedCount> Labels { get; init; }

    /// <summary>Relationships for each type, in ordinal order.</summary>
    public required IReadOnlyList<NamedCount> Types { get; init; }

    /// <summary>The most connected concepts.</summary>
    public required IReadOnlyList<ConnectedConcept> TopConcepts { get; init; }

    /// <summary>The benchmarks that most papers share.</summary>
    public required IReadOnlyList<SharedBenchmark> TopBenchmarks { get; init; }

    /// <summary>How many connected parts the graph has.</summary>
    public required int Components { get; init; }

    /// <summary>How many nodes the largest of them has.</summary>
    public required int LargestComponent { get; init; }

    /// <summary>The numbers of a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="concepts">How many concepts to list.</param>
    /// <param name="benchmarks">How many benchmarks to list.</param>
    public static GraphStatistics Of(GraphSnapshot graph, int concepts = 10, int benchmarks = 3)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var types = new long[graph.TypeNames.Count];
        for (var i = 0; i < graph.RelationshipCount; i++)
            types[graph.TypeOf(i)]++;
        var (_, sizes) = ConnectedComponents.Find(AdjacencyGraph.Undirected(graph.NodeCount, graph.Arcs(null, _ => 1)));
        return new()
        {
            Labels = [.. graph.LabelNames.Select((name, label) => new NamedCount(name, graph.NodesWith(label).Length))],
            Types = [.. graph.TypeNames.Select((name, type) => new NamedCount(name, types[type]))],
            TopConcepts = ConceptCentrality.MostConnected(graph, concepts),
            TopBenchmarks = new SharedBenchmarks(graph).All(benchmarks),
            Components = sizes.Length,
            LargestComponent = sizes.FirstOrDefault(),
        };
    }
}

/// <summary>How many there are of something.</summary>
public sealed record NamedCount(string Name, long Count);
