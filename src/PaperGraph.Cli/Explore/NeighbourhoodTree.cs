using System.Globalization;
using PaperGraph.Cli.Output;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;
using Spectre.Console;

namespace PaperGraph.Cli.Explore;

/// <summary>Draws a neighbourhood as a tree.</summary>
internal static class NeighbourhoodTree
{
    public static Tree Draw(GraphSnapshot graph, NeighbourTree tree, bool withEvidence)
    {
        var drawn = new Tree(Head(graph, tree.Root)).Style(new Style(Color.Grey)).Guide(TreeGuide.Line);
        Add(drawn, graph, tree.Groups, withEvidence);
        return drawn;
    }

    private static void Add(IHasTreeNodes parent, GraphSnapshot graph, IReadOnlyList<NeighbourGroup> groups, bool withEvidence)
    {
        foreach (var group in groups)
        {
            var shown = group.Neighbours.Count < group.Total ? $"{group.Neighbours.Count} of {group.Total}" : group.Total.ToString(CultureInfo.InvariantCulture);
            var branch = parent.AddNode(new Text($"{group.Outgoing switch { true => "→", false => "←", null => "—" }} {group.Type} ({shown})", new Style(Color.Grey)));
            foreach (var neighbour in group.Neighbours)
            {
                var leaf = branch.AddNode(Line(graph, group.Type, neighbour));
                if (withEvidence && graph.RelationshipProperty(neighbour.Relationship, PropertyNames.Evidence) is { IsNull: false } evidence)
                    leaf.AddNode(new Text("“" + evidence + "”", new Style(Color.Grey, decoration: Decoration.Italic)));
                Add(leaf, graph, neighbour.Groups, withEvidence);
            }
        }
    }

    private static Paragraph Head(GraphSnapshot graph, NodeSummary root)
    {
        var head = new Paragraph(root.Name, Looks.OfConcept(root.Id).Decoration(Decoration.Bold)).Append($"  {root.Id}", new Style(Color.Grey));
        if (graph.NodeProperty(root.Node, PropertyNames.Aliases) is { Kind: ValueKind.List } aliases && aliases.AsList().Count > 0)
            head.Append("  also " + string.Join(", ", aliases.AsList()), new Style(Color.Grey));
        return head;
    }

    /// <summary>A neighbour with what its relationship weighs; a score with its value instead.</summary>
    private static Paragraph Line(GraphSnapshot graph, string type, Neighbour neighbour)
    {
        var weight = type == RelationshipTypes.Scores
            ? graph.RelationshipProperty(neighbour.Relationship, PropertyNames.Value).ToString()
            : neighbour.Weight.ToString("0.##", CultureInfo.InvariantCulture);
        return new Paragraph(neighbour.Node.Name, Looks.OfConcept(neighbour.Node.Id)).Append($"  {neighbour.Node.Id}  {weight}", new Style(Color.Grey));
    }
}
