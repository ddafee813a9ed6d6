using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Building;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Storage;
using PaperGraph.Hosting;

namespace PaperGraph.Cli.Decisions;

/// <summary><c>decisions</c>: what people decided about names, and how to take it back.</summary>
internal sealed class DecisionsVerb : Verb
{
    private const int LeastDigits = 4;

    private readonly Option<string[]> _undo = new("--undo") { Description = "Take back the decision of this id, or of its first digits; repeatable", HelpName = "ID" };

    private readonly Option<bool> _all = new("--all") { Description = "List those that were taken back too" };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "With --undo: show what would change and write nothing" };

    public DecisionsVerb(VerbRunner runner, CommonOptions common)
        : base("decisions", "List what people decided about names, or take some of it back", runner)
    {
        Options.Add(_undo);
        Options.Add(_all);
        Options.Add(_dryRun);
        Options.Add(common.Format);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        var undone = arguments.GetValue(_undo) ?? [];
        var isDryRun = arguments.GetValue(_dryRun) || undone.Length == 0;
        await using var store = await session.OpenStoreAsync(isDryRun ? StoreAccess.Read : StoreAccess.Write, cancellationToken).ConfigureAwait(false);
        var decisions = await store.ReadDecisionsAsync(cancellationToken).ConfigureAwait(false);
        if (undone.Length == 0)
            Write(session.Results, [.. decisions.Where(decision => arguments.GetValue(_all) || !decision.IsTakenBack).OrderBy(decision => decision.At).ThenBy(decision => decision.Id, StringComparer.Ordinal)]);
        else
            await UndoAsync(session, store, [.. undone.Select(id => Find(decisions, id)).Distinct()], isDryRun, cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }

    /// <summary>The one decision that an id, or the first digits of its short form, means.</summary>
    private static Decision Find(IReadOnlyList<Decision> decisions, string id)
    {
        List<Decision> found = [.. decisions.Where(decision => !decision.IsTakenBack)
            .Where(decision => decision.Id == id || (id.Length >= LeastDigits && decision.ShortId.StartsWith(id, StringComparison.OrdinalIgnoreCase)))];
        return found switch
        {
            [var only] => only,
            [] => throw new PaperGraphException(ErrorKind.NotFound, $"There is no decision '{id}'. Nothing was taken back.", $"{InvocationName.Prefix} decisions, which lists the ids"),
            _ => throw new PaperGraphException(ErrorKind.NotFound, $"'{id}' begins the ids of several decisions. Nothing was taken back.", string.Join(", or ", found.Select(decision => $"\"{decision.Id}\""))),
        };
    }

    private static async Task UndoAsync(Session session, IGraphStore store, Decision[] undone, bool isDryRun, CancellationToken cancellationToken)
    {
        var now = session.Get<TimeProvider>().GetUtcNow();
        var report = await ActivatorUtilities.CreateInstance<StoreDecisions>(session.Services, store)
            .ApplyAsync([.. undone.Select(decision => decision.TakeBack(now))], isDryRun, cancellationToken).ConfigureAwait(false);
        if (session.Results.Format == OutputFormat.Table)
            session.Terminal.WriteLine(isDryRun ? "Nothing was written; this is what taking it back would change." : $"Taken back: {string.Join(", ", undone.Select(decision => decision.Id))}");
        session.Results.Write(DifferenceTable.Of(report.Graph));
    }

    private static void Write(ResultWriter results, IReadOnlyList<Decision> decisions) => results.Write(
        new ResultTable("id", "decision", "becomes", "at", "takenBack", "note") { WhenEmpty = "Nothing was decided." }.AddRange(decisions.Select(Row)),
        () => EvidenceList.Draw(decisions.Select(ToItem)));

    private static EvidenceItem ToItem(Decision decision)
    {
        var becomes = decision.Kind == DecisionKind.Retype ? $"= {decision.Other!.Value.Label.ToString().ToLowerInvariant()}, " : "";
        var at = decision.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return new(decision.ShortId, decision.Id, decision.Id, $"{becomes}{(decision.IsTakenBack ? "taken back " : "")}{at}", decision.Note);
    }

    private static IReadOnlyList<Value> Row(Decision decision) =>
    [
        Value.Of(decision.ShortId), Value.Of(decision.Id), decision.Kind == DecisionKind.Retype ? Value.Of(decision.Other!.Value.Label.ToString()) : Value.Null,
        Value.Of(decision.At.ToString("u", CultureInfo.InvariantCulture)), Value.Of(decision.IsTakenBack), Value.Of(decision.Note),
    ];
}
