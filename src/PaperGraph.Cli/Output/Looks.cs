using Spectre.Console;

namespace PaperGraph.Cli.Output;

/// <summary>The colour of each kind of node, the same in every verb.</summary>
internal static class Looks
{
    private static readonly Dictionary<string, Color> Colors = new(StringComparer.Ordinal)
    {
        ["paper"] = Color.Grey70,
        ["model"] = Color.MediumPurple2,
        ["benchmark"] = Color.DarkOrange,
        ["method"] = Color.DodgerBlue1,
        ["topic"] = Color.SeaGreen2,
    };

    /// <summary>The style of a node by the prefix of its id.</summary>
    public static Style OfConcept(string id) =>
        Colors.TryGetValue(id.Split('/', 2)[0], out var color) ? new Style(color) : Style.Plain;
}
