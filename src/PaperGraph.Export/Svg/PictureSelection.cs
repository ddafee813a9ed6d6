using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.Svg;

/// <summary>Chooses from a graph what a picture can show.</summary>
internal static class PictureSelection
{
    /// <summary>The best supported nodes, and for each of them its strongest lines to others of them; of the centre, all lines.</summary>
    public static async Task<Picture> SelectAsync(IGraphSource source, GraphFilter filter, SvgOptions options, CancellationToken cancellationToken)
    {
        var plain = filter with { IncludeComputed = false };
        var candidates = new List<Candidate>();
        await foreach (var node in source.NodesAsync(plain, cancellationToken).ConfigureAwait(false))
            candidates.Add(new(node.Id, new(NodeCaption.TypeOf(node), NodeCaption.LabelOf(node), GraphSupport.OfNode(node.Properties) ?? 1), GraphSupport.OfNode(node.Properties)));
        var links = await LinksAsync(source, plain, candidates, cancellationToken).ConfigureAwait(false);
        Candidate[] chosen =
        [
            .. candidates.OrderByDescending(candidate => candidate.Id == options.Centre).ThenByDescending(candidate => candidate.Node.Support)
                .ThenByDescending(candidate => candidate.Degree).ThenBy(candidate => candidate.Id, StringComparer.Ordinal).Take(options.Limit),
        ];
        for (var i = 0; i < chosen.Length; i++)
            chosen[i].Number = i;
        var centre = chosen is [var first, ..] && first.Id == options.Centre ? first.Node : null;
        var edges = Merge(links);
        var strongest = StrongestEdges.Of(edges, chosen.Length, centre is null ? null : 0);
        return new([.. chosen.Select(candidate => candidate.Node)], strongest, centre, candidates.Count, edges.Count);
    }

    private static async Task<List<Link>> LinksAsync(IGraphSource source, GraphFilter filter, List<Candidate> candidates, CancellationToken cancellationToken)
    {
        var byId = candidates.ToDictionary(candidate => candidate.Id, StringComparer.Ordinal);
        var links = new List<Link>();
        await foreach (var relationship in source.RelationshipsAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            if (relationship.From != relationship.To
                && byId.TryGetValue(relationship.From, out var from) && byId.TryGetValue(relationship.To, out var to))
            {
                links.Add(new(from, to, relationship.Type, GraphSupport.OfRelationship(relationship.Properties)));
                from.Degree++;
                to.Degree++;
            }
        }

        return links;
    }

    private static List<PictureEdge> Merge(List<Link> links)
    {
        var merged = new Dictionary<(int, int), PictureEdge>();
        foreach (var link in links.Where(link => link.From.Number >= 0 && link.To.Number >= 0))
        {
            var pair = (Math.Min(link.From.Number, link.To.Number), Math.Max(link.From.Number, link.To.Number));
            var edge = new PictureEdge(link.From.Number, link.To.Number, link.Type, link.Weight, 0);
            if (merged.TryGetValue(pair, out var known))
                edge = (known.Kind <= edge.Kind ? known : edge) with { Weight = known.Weight + edge.Weight };
            var possible = Math.Sqrt(link.From.Possible * link.To.Possible);
            merged[pair] = edge with { Strength = edge.Kind == EdgeKind.Hierarchy ? 1 : Math.Min(1, edge.Weight / possible) };
        }

        return [.. merged.OrderBy(pair => pair.Key).Select(pair => pair.Value)];
    }

    private sealed class Candidate(string id, PictureNode node, long? support)
    {
        public string Id { get; } = id;

        public PictureNode Node { get; } = node;

        public int Degree { get; set; }

        public int Number { get; set; } = -1;

        /// <summary>The most that a line could weigh: a concept's papers; for a paper, an author or a venue, all of its relationships.</summary>
        public double Possible => support ?? Degree;
    }

    private sealed record Link(Candidate From, Candidate To, string Type, double Weight);
}
