using System.Globalization;
using PaperGraph.Cli.Output;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Schema;
using Spectre.Console;

namespace PaperGraph.Cli.Explore;

/// <summary>Draws a neighbourhood as a tree.</summary>
internal static class NeighbourhoodTree
{
    public static Tree Draw(NeighbourTree tree, bool withEvidence)
    {
        var drawn = new Tree(Head(tree.Root)).Style(new Style(Color.Grey)).Guide(TreeGuide.Line);
        Add(drawn, tree.Groups, withEvidence);
        return drawn;
    }

    private static void Add(IHasTreeNodes parent, IReadOnlyList<NeighbourGroup> groups, bool withEvidence)
    {
        foreach (var group in groups)
        {
            var shown = group.Neighbours.Count < group.Total ? $"{group.Neighbours.Count} of {group.Total}" : group.Total.ToString(CultureInfo.InvariantCulture);
            var branch = parent.AddNode(new Text($"{group.Outgoing switch { true => "→", false => "←", null => "—" }} {group.Type} ({shown})", new Style(Color.Grey)));
            foreach (var neighbour in group.Neighbours)
            {
                var leaf = branch.AddNode(Line(group.Type, neighbour));
                if (withEvidence && neighbour.Evidence is { } evidence)
                    leaf.AddNode(new WordLine().Append("“" + evidence + "”", new Style(Color.Grey, decoration: Decoration.Italic)));
                Add(leaf, neighbour.Groups, withEvidence);
            }
        }
    }

    private static WordLine Head(NamedNode root)
    {
        var head = new WordLine().Append(root.Name, Looks.OfConcept(root.Id).Decoration(Decoration.Bold)).Append("  ").AppendWhole(root.Id, new Style(Color.Grey));
        if (root.Aliases.Count > 0)
            head.Append("  also " + string.Join(", ", root.Aliases), new Style(Color.Grey));
        return head;
    }

    /// <summary>A neighbour with what its relationship weighs; a score with its value instead.</summary>
    private static WordLine Line(string type, Neighbour neighbour)
    {
        var weight = type == RelationshipTypes.Scores ? neighbour.Score : neighbour.Weight.ToString("0.##", CultureInfo.InvariantCulture);
        return new WordLine().Append(neighbour.Name, Looks.OfConcept(neighbour.Id)).Append("  ").AppendWhole(neighbour.Id, new Style(Color.Grey)).Append("  " + weight, new Style(Color.Grey));
    }
}
