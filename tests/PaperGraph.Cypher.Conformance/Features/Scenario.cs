namespace PaperGraph.Cypher.Conformance.Features;

/// <summary>A scenario with its outline's row put in and its background before it.</summary>
/// <param name="Folder">The folder of its file below the suite's: <c>clauses/match</c>.</param>
/// <param name="File">Its file's name without the ending: <c>Match1</c>.</param>
/// <param name="Title">Its title: <c>[3] Matching …</c>.</param>
/// <param name="Row">Which of its outline's rows it is, from 1; 0 where it has no outline.</param>
/// <param name="Steps">What is done and expected.</param>
internal sealed record Scenario(string Folder, string File, string Title, int Row, IReadOnlyList<ScenarioStep> Steps)
{
    /// <summary>What tells it from all others: <c>clauses/match/Match1 [3]</c>, <c>… [3] row 2</c>.</summary>
    public string Id { get; } = $"{(Folder.Length == 0 ? "" : Folder + "/")}{File} {Title[..(Title.IndexOf(']', StringComparison.Ordinal) + 1)]}{(Row == 0 ? "" : $" row {Row}")}";

    /// <summary>Whether it is about dates and times, which the engine does not have yet.</summary>
    public bool IsTemporal => Folder == "expressions/temporal" || Steps.Any(step => step is Executed { Text: var before } && UsesTime(before) || step is RunQuery { Text: var query } && UsesTime(query));

    private static bool UsesTime(string text) => TemporalFunctions.Any(function => text.Contains(function, StringComparison.Ordinal));

    private static readonly string[] TemporalFunctions = ["date(", "time(", "localtime(", "datetime("];
}
