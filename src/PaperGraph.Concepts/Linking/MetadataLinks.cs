using PaperGraph.Core.Papers;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>Authors, venues and citations, from the papers' metadata alone.</summary>
internal static class MetadataLinks
{
    public static void Add(LinkingContext context)
    {
        var authors = new NamedNodes(Labels.Author, NodeIds.Author);
        var venues = new NamedNodes(Labels.Venue, NodeIds.Venue);
        foreach (var (paper, _, _, _, _) in context.Concepts.Records.Papers)
        {
            foreach (var author in paper.Authors)
                authors.Note(author);
            venues.Note(paper.Venue);
        }

        authors.AddTo(context.Nodes);
        venues.AddTo(context.Nodes);
        var positions = new CountProperties(PropertyNames.Position);
        var citations = new CitationIndex(context.Concepts.Records.Papers);
        for (var number = 0; number < context.PaperNodes.Length; number++)
        {
            var paper = context.Concepts.Records.Papers[number].Paper;
            AddAuthors(context, context.PaperNodes[number], paper, authors, positions);
            if (venues.Find(paper.Venue) is { } venue)
                context.Relationships.Add(RelationshipTypes.PublishedIn, context.PaperNodes[number], venue, PropertyMap.Empty);
            foreach (var cited in citations.CitedBy(number))
                context.Relationships.Add(RelationshipTypes.Cites, context.PaperNodes[number], context.PaperNodes[cited], PropertyMap.Empty);
        }
    }

    private static void AddAuthors(LinkingContext context, int node, Paper paper, NamedNodes authors, CountProperties positions)
    {
        var seen = new HashSet<int>();
        for (var i = 0; i < paper.Authors.Length; i++)
        {
            if (authors.Find(paper.Authors[i]) is { } author && seen.Add(author))
                context.Relationships.Add(RelationshipTypes.WrittenBy, node, author, positions.Of(i + 1));
        }
    }
}
