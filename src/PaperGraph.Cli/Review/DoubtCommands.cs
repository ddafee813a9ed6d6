using PaperGraph.Core.Reviewing;

namespace PaperGraph.Cli.Review;

/// <summary>The commands that decide a doubt; to people each ends with what leads to the store, which a program knows.</summary>
internal static class DoubtCommands
{
    /// <summary>The one for a graph that is wrong.</summary>
    public static string Correct(Doubt doubt, string store = "") => $"{InvocationName.Prefix} " + (doubt.Kind switch
    {
        DoubtKind.Same => $"merge {doubt.Concept.Id} {doubt.Other!.Id}",
        DoubtKind.Several when doubt.Label is { } label => $"split {Quote(doubt.Name!)} --from {doubt.Concept.Id} --as {label.ToString().ToLowerInvariant()}",
        DoubtKind.Several => $"split {Quote(doubt.Name!)} --from {doubt.Concept.Id}",
        DoubtKind.Kind => $"retype {doubt.Concept.Id} {doubt.Label.ToString()!.ToLowerInvariant()}",
        _ => $"hide {doubt.Concept.Id}",
    }) + store;

    /// <summary>The one for a graph that is right.</summary>
    public static string Keep(Doubt doubt, string store = "") => $"{InvocationName.Prefix} keep {doubt.Concept.Id}{(doubt.Other is { } other ? " " + other.Id : "")}{store}";

    // As every shell reads it; a name that holds such a quote is rare enough to be typed by hand.
    private static string Quote(string name) => $"\"{name}\"";
}
