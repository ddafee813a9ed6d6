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
            var branch = parent.AddNode(new Text($"{(group.Outgoing ? "→" : "←")} {group.Type} ({shown})", new Style(Color.Grey)));
            foreach (var neighbour in group.Neighbours)
            {
                var leaf = branch.AddNode(Line(neighbour));
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

    private static Paragraph Line(Neighbour neighbour) => new Paragraph(neighbour.Node.Name, Looks.OfConcept(neighbour.Node.Id))
        .Append(string.Create(CultureInfo.InvariantCulture, $"  {neighbour.Node.Id}  {neighbour.Weight:0.##}"), new Style(Color.Grey));
}
