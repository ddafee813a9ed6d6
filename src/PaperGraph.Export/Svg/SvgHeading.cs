using System.Globalization;

namespace PaperGraph.Export.Svg;

/// <summary>What stands over a picture: its title, and how much of the graph it shows.</summary>
internal sealed class SvgHeading(SvgOptions options, Picture picture)
{
    /// <summary>The title, and what the picture lies around.</summary>
    public string Title => options.Centre is { } centre ? $"{options.Title}: around {picture.Centre?.Label ?? centre}" : options.Title;

    /// <summary>How many nodes and edges there are, and of how many, where some are left out.</summary>
    public string Contents
    {
        get
        {
            var edges = picture.Edges.Count == picture.AllEdges
                ? Count(picture.AllEdges, "edge")
                : string.Create(CultureInfo.InvariantCulture, $"{picture.Edges.Count:N0} of {Count(picture.AllEdges, "edge")}");
            return picture.Nodes.Count == picture.AllNodes
                ? $"{Count(picture.AllNodes, "node")}, {edges}"
                : string.Create(CultureInfo.InvariantCulture, $"{picture.Nodes.Count:N0} of {Count(picture.AllNodes, "node")}, those that most papers support, with {edges}");
        }
    }

    private static string Count(int number, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {what}{(number == 1 ? "" : "s")}");
}
