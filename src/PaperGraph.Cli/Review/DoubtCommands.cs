using PaperGraph.Cli.Running;
using PaperGraph.Core.Reviewing;

namespace PaperGraph.Cli.Review;

/// <summary>The commands that decide a doubt; to people each ends with what leads to the store, which a program knows.</summary>
internal static class DoubtCommands
{
    /// <summary>The one for a graph that is wrong.</summary>
    public static string Correct(Doubt doubt, string store = "") => $"{InvocationName.Prefix} " + (doubt.Kind switch
    {
        DoubtKind.Same => $"merge {ShellWord.Of(doubt.Concept.Id)} {ShellWord.Of(doubt.Other!.Id)}",
        DoubtKind.Several when doubt.Label is { } label => $"split {ShellWord.Of(doubt.Name!)} --from {ShellWord.Of(doubt.Concept.Id)} --as {label.ToString().ToLowerInvariant()}",
        DoubtKind.Several => $"split {ShellWord.Of(doubt.Name!)} --from {ShellWord.Of(doubt.Concept.Id)}",
        DoubtKind.Kind => $"retype {ShellWord.Of(doubt.Concept.Id)} {doubt.Label.ToString()!.ToLowerInvariant()}",
        _ => $"hide {ShellWord.Of(doubt.Concept.Id)}",
    }) + store;

    /// <summary>The one for a graph that is right.</summary>
    public static string Keep(Doubt doubt, string store = "") => $"{InvocationName.Prefix} keep {ShellWord.Of(doubt.Concept.Id)}{(doubt.Other is { } other ? " " + ShellWord.Of(other.Id) : "")}{store}";
}
