namespace PaperGraph.Extraction.Relations;

/// <summary>What statements say of the cue and the rule that found them: names, and how often they are right.</summary>
internal static class RelationTable
{
    // Of three hundred read, before the last of them were mended.
    private static readonly double[] Rules = [0.95, 0.93, 0.87];

    private static readonly string[] Names =
        [.. from cue in Enum.GetValues<RelationCue>() from rule in Enum.GetValues<RelationRule>() select $"relation:{cue}:{rule}".ToLowerInvariant()];

    /// <summary><c>relation:surpass:direct</c>.</summary>
    public static string NameOf(RelationCue cue, RelationRule rule) => Names[((int)cue * Rules.Length) + (int)rule];

    /// <summary>How sure a statement is that was found so, 0 to 1.</summary>
    public static double ConfidenceOf(RelationCue cue, RelationRule rule) => Rules[(int)rule];
}
