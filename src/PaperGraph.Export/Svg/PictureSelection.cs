using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Export.Svg;

/// <summary>Chooses from a graph what a picture can show.</summary>
internal static class PictureSelection
{
    private const int LinesPerNode = 3;

    /// <summary>The best supported nodes, and for each of them its strongest lines to others of them.</summary>
    public static async Task<Picture> SelectAsync(IGraphSource source, GraphFilter filter, int limit, CancellationToken cancellationToken)
    {
        var plain = filter with { IncludeComputed = false };
        var candidates = new List<Candidate>();
        await foreach (var node in source.NodesAsync(plain, cancellationToken).ConfigureAwait(false))
            candidates.Add(new(node.Id, new(NodeCaption.TypeOf(node), NodeCaption.LabelOf(node), SupportOf(node))));
        var byId = candidates.ToDictionary(candidate => candidate.Id, StringComparer.Ordinal);
        var links = new List<Link>();
        await foreach (var relationship in source.RelationshipsAsync(plain, cancellationToken).ConfigureAwait(false))
        {
            if (relationship.From != relationship.To
                && byId.TryGetValue(relationship.From, out var from) && byId.TryGetValue(relationship.To, out var to))
            {
                links.Add(new(from, to, KindOf(relationship.Type), WeightOf(relationship.Properties)));
                from.Degree++;
                to.Degree++;
            }
        }

        Candidate[] chosen =
        [
            .. candidates.OrderByDescending(candidate => candidate.Node.Support).ThenByDescending(candidate => candidate.Degree)
                .ThenBy(candidate => candidate.Id, StringComparer.Ordinal).Take(limit),
        ];
        for (var i = 0; i < chosen.Length; i++)
            chosen[i].Number = i;
        return new([.. chosen.Select(candidate => candidate.Node)], Strongest(Merge(links), chosen.Length), candidates.Count);
    }

    private static List<PictureEdge> Merge(List<Link> links)
    {
        var merged = new Dictionary<(int, int), PictureEdge>();
        foreach (var link in links.Where(link => link.From.Number >= 0 && link.To.Number >= 0))
        {
            var pair = (Math.Min(link.From.Number, link.To.Number), Math.Max(link.From.Number, link.To.Number));
            var edge = new PictureEdge(link.From.Number, link.To.Number, link.Kind, link.Weight, 0);
            if (merged.TryGetValue(pair, out var known))
                edge = (known.Kind <= edge.Kind ? known : edge) with { Weight = known.Weight + edge.Weight };
            var possible = Math.Sqrt((double)link.From.Node.Support * link.To.Node.Support);
            merged[pair] = edge with { Strength = edge.Kind == EdgeKind.Hierarchy ? 1 : Math.Min(1, edge.Weight / possible) };
        }

        return [.. merged.OrderBy(pair => pair.Key).Select(pair => pair.Value)];
    }

    private static List<PictureEdge> Strongest(List<PictureEdge> edges, int nodes)
    {
        var kept = new HashSet<PictureEdge>(ReferenceEqualityComparer.Instance);
        var lines = new int[nodes];
        foreach (var edge in edges.OrderBy(edge => edge.Kind == EdgeKind.Hierarchy ? 0 : 1).ThenByDescending(edge => edge.Strength).ThenByDescending(edge => edge.Weight))
        {
            if (edge.Kind == EdgeKind.Hierarchy || lines[edge.From] < LinesPerNode || lines[edge.To] < LinesPerNode)
            {
                kept.Add(edge);
                lines[edge.From]++;
                lines[edge.To]++;
            }
        }

        return [.. edges.Where(kept.Contains)];
    }

    private static long SupportOf(GraphNode node)
    {
        var papers = node.Properties[PropertyNames.Papers];
        return papers.Kind == ValueKind.Integer ? Math.Max(1, papers.AsInteger()) : 1;
    }

    private static double WeightOf(PropertyMap properties)
    {
        var weight = properties[PropertyNames.Count];
        weight = weight.Kind == ValueKind.Integer ? weight : properties[PropertyNames.Support];
        return weight.Kind == ValueKind.Integer ? Math.Max(1, weight.AsInteger()) : 1;
    }

    private static EdgeKind KindOf(string type) => type switch
    {
        RelationshipTypes.VersionOf or RelationshipTypes.Broader => EdgeKind.Hierarchy,
        RelationshipTypes.CoOccurs => EdgeKind.CoOccurrence,
        _ => EdgeKind.Relation,
    };

    private sealed class Candidate(string id, PictureNode node)
    {
        public string Id { get; } = id;

        public PictureNode Node { get; } = node;

        public int Degree { get; set; }

        public int Number { get; set; } = -1;
    }

    private sealed record Link(Candidate From, Candidate To, EdgeKind Kind, double Weight);
}
