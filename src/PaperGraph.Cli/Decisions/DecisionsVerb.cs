using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Deciding;
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
            await ListAsync(session, store, decisions, arguments.GetValue(_all), cancellationToken).ConfigureAwait(false);
        else
            await UndoAsync(session, store, [.. undone.Select(id => Find(decisions, id)).Distinct()], isDryRun, cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }

    /// <summary>The one decision that an id, or the first digits of its short form, means.</summary>
    private static Decision Find(IReadOnlyList<Decision> decisions, string id)
    {
        var named = decisions.Where(decision => decision.Id == id || (id.Length >= LeastDigits && decision.ShortId.StartsWith(id, StringComparison.OrdinalIgnoreCase))).ToList();
        return named.FindAll(decision => !decision.IsTakenBack) switch
        {
            [var only] => only,
            [] when named is [var last, ..] => throw new PaperGraphException(
                ErrorKind.NotFound, $"The decision {last.ShortId} was taken back on {At(last)} already. Nothing was taken back.", $"{InvocationName.Prefix} decisions --all, which lists those too"),
            [] => throw new PaperGraphException(ErrorKind.NotFound, $"There is no decision '{id}'. Nothing was taken back.", $"{InvocationName.Prefix} decisions, which lists the ids"),
            var found => throw new PaperGraphException(
                ErrorKind.NotFound, $"'{id}' begins the ids of several decisions. Nothing was taken back.", string.Join(", or ", found.Select(decision => ShellWord.Of(decision.Id)))),
        };
    }

    private static async Task UndoAsync(Session session, IGraphStore store, Decision[] undone, bool isDryRun, CancellationToken cancellationToken)
    {
        var now = session.Get<TimeProvider>().GetUtcNow();
        var report = await ActivatorUtilities.CreateInstance<StoreDecisions>(session.Services, store)
            .ApplyAsync([.. undone.Select(decision => decision.TakeBack(now))], isDryRun, cancellationToken).ConfigureAwait(false);
        if (session.Results.Format == OutputFormat.Table)
        {
            var names = await WrittenNames.OfAsync(store, store.OpenQueries(), undone, cancellationToken).ConfigureAwait(false);
            session.Terminal.WriteLine(isDryRun ? "Nothing was written; this is what taking it back would change." : $"Taken back: {string.Join(", ", undone.Select(decision => DecisionText.Of(decision, names)))}");
        }

        session.Results.Write(DifferenceTable.Of(report.Graph));
    }

    private static async Task ListAsync(Session session, IGraphStore store, IReadOnlyList<Decision> decisions, bool withTakenBack, CancellationToken cancellationToken)
    {
        var holding = StandingDecisions.Of(decisions).ToHashSet();
        List<Decision> shown = [.. decisions.Where(decision => withTakenBack || !decision.IsTakenBack).OrderBy(decision => decision.At).ThenBy(decision => decision.Id, StringComparer.Ordinal)];
        var names = session.Results.Format == OutputFormat.Table && shown.Count > 0
            ? await WrittenNames.OfAsync(store, store.OpenQueries(), shown, cancellationToken).ConfigureAwait(false)
            : null;
        session.Results.Write(
            new ResultTable("id", "decision", "becomes", "at", "takenBack", "note", "holds") { WhenEmpty = "Nothing was decided." }.AddRange(shown.Select(decision => Row(decision, holding.Contains(decision)))),
            () => EvidenceList.Draw(shown.Select(decision => ToItem(decision, names!, holding.Contains(decision)))));
    }

    private static EvidenceItem ToItem(Decision decision, WrittenNames names, bool holds)
    {
        var words = DecisionText.Of(decision, names);
        var state = decision.IsTakenBack ? $"taken back {At(decision)}" : holds ? At(decision) : $"{At(decision)}, holds no more: a later one says otherwise";
        return new(decision.ShortId, words, words, state, decision.Note);
    }

    private static IReadOnlyList<Value> Row(Decision decision, bool holds) =>
    [
        Value.Of(decision.ShortId), Value.Of(decision.Id), decision.Kind == DecisionKind.Retype ? Value.Of(decision.Other!.Value.Label.ToString()) : Value.Null,
        Value.Of(decision.At.ToString("u", CultureInfo.InvariantCulture)), Value.Of(decision.IsTakenBack), Value.Of(decision.Note), Value.Of(holds),
    ];

    private static string At(Decision decision) => decision.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
