using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Concepts.Deciding;
using PaperGraph.Core.Building;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Decisions;

/// <summary>What a decision says to the person who made it: how to take it back, and where its names lead now.</summary>
internal static class DecisionMessages
{
    public static void Write(Session session, DecidedNames decided, DecisionReport report, bool isDryRun)
    {
        var terminal = session.Terminal;
        var names = WrittenNames.Of(decided.Names);
        foreach (var decision in decided.Decisions)
            terminal.WriteLine($"{(isDryRun ? "Would " : "")}{Done(decision, isDryRun)}: {decision.ShortId} {DecisionText.Of(decision, names)}");
        foreach (var (name, key) in decided.Names.Where(name => report != DecisionReport.OfNoChange && (report.Concepts.ContainsKey(name.Key) || decided.Decisions.Any(decision => decision.Kind == DecisionKind.Hide))))
            terminal.WriteLine($"  '{name}' {(isDryRun ? "would be" : "is now")} {(report.Concepts.TryGetValue(key, out var id) ? Describe(report, id) : "hidden")}");
        if (OneOfSeveralKinds(decided, report) is { } concept)
            terminal.WriteLine($"  They are of several kinds; together papers are surest of a {NodeKinds.Of(concept)}. Otherwise: {InvocationName.Prefix} retype {concept} KIND{session.StoreArguments}");
        if (isDryRun)
            terminal.WriteLine("Nothing was written.");
        else if (decided.Decisions.All(decision => !decision.IsTakenBack))
            terminal.WriteLine($"To take it back: {InvocationName.Prefix} decisions{string.Concat(decided.Decisions.Select(decision => " --undo " + decision.ShortId))}{session.StoreArguments}");
    }

    private static string Done(Decision decision, bool isDryRun) => (decision.IsTakenBack, isDryRun) switch
    {
        (true, true) => "take back",
        (true, false) => "Taken back",
        (false, true) => "decide",
        (false, false) => "Decided",
    };

    private static string Describe(DecisionReport report, string id) =>
        report.Graph.Batch.Nodes.FirstOrDefault(node => node.Id == id) is { } node ? $"{node.Properties[PropertyNames.Name]}  {id}" : id;

    /// <summary>The concept that names of several kinds lead to together, if they do.</summary>
    private static string? OneOfSeveralKinds(DecidedNames decided, DecisionReport report)
    {
        string?[] concepts = [.. decided.Names.Select(name => report.Concepts.GetValueOrDefault(name.Key)).Distinct()];
        return concepts is [{ } only] && decided.Names.Select(name => name.Key.Label).Distinct().Count() > 1 ? only : null;
    }
}
