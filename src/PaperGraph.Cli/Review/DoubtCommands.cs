using PaperGraph.Core.Reviewing;

namespace PaperGraph.Cli.Review;

/// <summary>The commands that decide a doubt.</summary>
internal static class DoubtCommands
{
    /// <summary>The one for a graph that is wrong.</summary>
    public static string Correct(Doubt doubt) => $"{InvocationName.Prefix} " + doubt.Kind switch
    {
        DoubtKind.Same => $"merge {doubt.Concept.Id} {doubt.Other!.Id}",
        DoubtKind.Several when doubt.Label is { } label => $"split {Quote(doubt.Name!)} --from {doubt.Concept.Id} --as {label.ToString().ToLowerInvariant()}",
        DoubtKind.Several => $"split {Quote(doubt.Name!)} --from {doubt.Concept.Id}",
        DoubtKind.Kind => $"retype {doubt.Concept.Id} {doubt.Label.ToString()!.ToLowerInvariant()}",
        _ => $"hide {doubt.Concept.Id}",
    };

    /// <summary>The one for a graph that is right.</summary>
    public static string Keep(Doubt doubt) => doubt.Other is { } other ? $"{InvocationName.Prefix} keep {doubt.Concept.Id} {other.Id}" : $"{InvocationName.Prefix} keep {doubt.Concept.Id}";

    // As every shell reads it; a name that holds such a quote is rare enough to be typed by hand.
    private static string Quote(string name) => $"\"{name}\"";
}
