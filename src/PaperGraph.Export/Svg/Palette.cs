using PaperGraph.Core.Schema;

namespace PaperGraph.Export.Svg;

/// <summary>Colours that stay apart for people who see red and green alike.</summary>
internal static class Palette
{
    public const string Background = "#fcfbf8";
    public const string Border = "#d9d5cb";
    public const string Text = "#1f2933";
    public const string FaintText = "#5f6b7a";
    public const string Line = "#8b97a8";
    public const string RelationLine = "#4a7fb5";
    public const string StrongLine = "#44505f";

    private static readonly (string Type, string Color)[] Colors =
    [
        (Labels.Method, "#2b6cb8"),
        (Labels.Benchmark, "#e08214"),
        (Labels.Model, "#b5367a"),
        (Labels.Topic, "#1b9a82"),
        (Labels.Paper, "#6b7a90"),
        (Labels.Author, "#8a6fd1"),
        (Labels.Venue, "#97703c"),
    ];

    /// <summary>The colour of a type of node.</summary>
    public static string ColorOf(string type) => Colors.FirstOrDefault(color => color.Type == type).Color ?? "#a3a9b3";

    /// <summary>What the legend calls a type: types without a colour of their own are one.</summary>
    public static string NameOf(string type) => RankOf(type) < Colors.Length ? type : "other";

    /// <summary>Where a type stands in the legend.</summary>
    public static int RankOf(string type)
    {
        var rank = Array.FindIndex(Colors, color => color.Type == type);
        return rank < 0 ? Colors.Length : rank;
    }
}
