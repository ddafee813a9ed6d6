using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Testing.Querying;

/// <summary>What one asks of a graph to answer a named query by hand.</summary>
internal sealed class QueryFacts(IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphRelationship> relationships)
{
    private static readonly string[] Roles = ["INTRODUCES", "EVALUATES_ON", "EVALUATES", "USES", "STUDIES", "MENTIONS"];

    private readonly Dictionary<string, GraphNode> _nodes = nodes.ToDictionary(node => node.Id);

    /// <summary>Everything that papers say of concepts.</summary>
    public IReadOnlyList<GraphRelationship> Said { get; } = [.. relationships.Where(link => Roles.Contains(link.Type))];

    /// <summary>Tests and introductions of benchmarks: what papers share.</summary>
    public IReadOnlyList<GraphRelationship> Tests =>
        [.. Said.Where(said => said.Type is "EVALUATES_ON" or "INTRODUCES" && IsA(said.To, "benchmark"))];

    /// <summary>Introductions, evaluations and uses.</summary>
    public IReadOnlyList<GraphRelationship> Works => [.. Said.Where(said => said.Type is "INTRODUCES" or "EVALUATES" or "USES")];

    /// <summary>The ids of all papers or all concepts of a kind.</summary>
    public IEnumerable<string> All(string kind) => _nodes.Keys.Where(id => IsA(id, kind));

    /// <summary>The ids of all concepts.</summary>
    public IEnumerable<string> Concepts => _nodes.Values.Where(node => node.Labels.Contains("Concept")).Select(node => node.Id);

    /// <summary>The relationships of the given types.</summary>
    public IEnumerable<GraphRelationship> Links(params string[] types) => relationships.Where(link => types.Contains(link.Type));

    /// <summary>A property of a node.</summary>
    public Value Get(string id, string property) => _nodes[id].Properties[property];

    /// <summary>The paper's year; absent years come last.</summary>
    public long Year(string paper) => Get(paper, "year") is { IsNull: false } year ? year.AsInteger() : long.MaxValue;

    /// <summary>How many papers name a concept.</summary>
    public long Papers(string concept) => Get(concept, "papers").AsInteger();

    /// <summary>The earliest of the papers' years, or nothing.</summary>
    public long? First(IEnumerable<string> papers) => Known(papers).Min();

    /// <summary>The latest of the papers' years, or nothing.</summary>
    public long? Last(IEnumerable<string> papers) => Known(papers).Max();

    /// <summary>The papers that say something of a concept.</summary>
    public HashSet<string> PapersOf(string concept) => [.. Said.Where(said => said.To == concept).Select(said => said.From)];

    /// <summary>The concepts that a paper says something of.</summary>
    public HashSet<string> ConceptsOf(string paper) => [.. Said.Where(said => said.From == paper).Select(said => said.To)];

    /// <summary>The papers of the statements, each once.</summary>
    public static HashSet<string> PapersIn(IEnumerable<GraphRelationship> statements) => [.. statements.Select(said => said.From)];

    /// <summary>The statement that is surest, of equals that of the paper of the smaller id.</summary>
    public static GraphRelationship Best(IEnumerable<GraphRelationship> statements) =>
        statements.OrderByDescending(Confidence).ThenBy(said => said.From, StringComparer.Ordinal).ThenBy(said => said.Type, StringComparer.Ordinal).First();

    /// <summary>The same, but a sentence that says something of the other concept too is better than a surer one that does not.</summary>
    public GraphRelationship Best(IEnumerable<GraphRelationship> statements, string other) => Best(
        statements.GroupBy(said => Said.Any(own => own.To == other && own.From == said.From && own.Properties["evidence"].Equals(said.Properties["evidence"])))
            .MaxBy(group => group.Key)!);

    /// <summary>How sure a statement is.</summary>
    public static double Confidence(GraphRelationship said) => said.Properties["confidence"].AsFloat();

    /// <summary>Normalised pointwise mutual information.</summary>
    public double Npmi(string left, string right)
    {
        double total = All("paper").Count();
        var both = PapersOf(left).Intersect(PapersOf(right)).Count() / total;
        return Math.Round(Math.Log(both / (PapersOf(left).Count / total * (PapersOf(right).Count / total))) / -Math.Log(both), 4);
    }

    /// <summary>Whether an id is of a kind.</summary>
    public static bool IsA(string id, string kind) => id.StartsWith(kind + "/", StringComparison.Ordinal);

    private IEnumerable<long?> Known(IEnumerable<string> papers) => papers.Where(paper => !Get(paper, "year").IsNull).Select(paper => (long?)Get(paper, "year").AsInteger());
}
