using PaperGraph.Core.Querying;

namespace PaperGraph.Concepts.Analysis;

/// <summary>How two nodes hang together.</summary>
public static class ShortestPath
{
    /// <summary>
    /// The path with the fewest steps, whatever the direction and type of relationships; among several the one with the strongest
    /// evidence, then with the smallest ids.
    /// </summary>
    /// <param name="queries">The store.</param>
    /// <param name="from">The node at which it begins.</param>
    /// <param name="to">The node at which it ends.</param>
    /// <param name="minConfidence">The least confidence, 0 to 1: what is less sure is no step.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The path, or null where none leads there.</returns>
    public static async ValueTask<GraphPath?> FindAsync(INamedQueries queries, NamedNode from, NamedNode to, double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(queries);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.Id == to.Id)
            return new(from, []);
        var layers = await new PathLayers(queries, minConfidence).FindAsync(from.Id, to.Id, cancellationToken).ConfigureAwait(false);
        if (layers is null)
            return null;
        var path = Strongest(layers, from.Id, to.Id);
        List<string> nodes = [from.Id, .. path.Select(step => step.To)];
        var told = await Step.FromAsync(queries, nodes[..^1], nodes[1..], true, minConfidence, cancellationToken).ConfigureAwait(false);
        return new(from, [.. path.Select(step => Full(step, told))]);
    }

    /// <summary>The best way over the steps that lie on shortest paths.</summary>
    private static List<Step> Strongest(List<Step> steps, string from, string to)
    {
        var ids = steps.SelectMany(step => new[] { step.From, step.To }).Distinct().Order(CodePointOrder.Instance).ToList();
        var numbers = ids.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var ordered = steps.OrderBy(step => step.Outgoing ? step.From : step.To, CodePointOrder.Instance).ThenBy(step => step.Type, CodePointOrder.Instance)
            .ThenBy(step => step.Outgoing ? step.To : step.From, CodePointOrder.Instance).ToList();
        var arcs = ordered.Index().Select(pair => new Arc(
            numbers[pair.Item.From], numbers[pair.Item.To], RelationshipWeights.Strength(pair.Item.Type, pair.Item.Weight), pair.Index)).ToList();
        var path = StrongestPath.Find(AdjacencyGraph.Undirected(ids.Count, arcs), numbers[from], numbers[to])!;
        return path.ConvertAll(arc => ordered[arc.Relationship]);
    }

    private static PathStep Full(Step step, List<Step> told)
    {
        var full = told.First(other => (other.From, other.Type, other.Outgoing, other.To) == (step.From, step.Type, step.Outgoing, step.To) && other.Weight.Equals(step.Weight));
        return new(full.Type, full.Outgoing, full.To, full.Name, full.Evidence);
    }
}

/// <summary>A path through the graph.</summary>
/// <param name="Start">The node at which it begins.</param>
/// <param name="Steps">What follows; empty where it ends where it begins.</param>
public sealed record GraphPath(NamedNode Start, IReadOnlyList<PathStep> Steps);

/// <summary>A step of a path.</summary>
/// <param name="Type">The relationship's type.</param>
/// <param name="Forward">Whether the step goes from the relationship's start to its end.</param>
/// <param name="Id">Id of the node that it leads to.</param>
/// <param name="Name">What that is called.</param>
/// <param name="Evidence">The sentence behind the relationship, where it has one.</param>
public sealed record PathStep(string Type, bool Forward, string Id, string Name, string? Evidence);
