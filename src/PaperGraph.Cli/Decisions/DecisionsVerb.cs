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
    private readonly Option<string[]> _undo = new("--undo") { Description = "Take back the decision of this id, repeatable", HelpName = "ID" };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "With --undo: show what would change and write nothing" };

    public DecisionsVerb(VerbRunner runner, CommonOptions common)
        : base("decisions", "List what people decided about names, or take some of it back", runner)
    {
        Options.Add(_undo);
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
            session.Results.Write(ToTable(decisions));
        else
            await UndoAsync(session, store, decisions, undone, isDryRun, cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private static async Task UndoAsync(
        Session session, IGraphStore store, IReadOnlyList<Decision> decisions, string[] undone, bool isDryRun, CancellationToken cancellationToken)
    {
        if (undone.FirstOrDefault(id => decisions.All(decision => decision.Id != id)) is { } unknown)
            throw new PaperGraphException(ErrorKind.NotFound, $"There is no decision '{unknown}'. Nothing was taken back.", $"{InvocationName.Prefix} decisions, which lists the ids");
        var difference = await ActivatorUtilities.CreateInstance<StoreDecisions>(session.Services, store).ApplyAsync([], undone, isDryRun, cancellationToken).ConfigureAwait(false);
        if (session.Results.Format == OutputFormat.Table)
            session.Terminal.WriteLine(isDryRun ? "Nothing was written; this is what taking it back would change." : $"Taken back: {string.Join(", ", undone)}");
        session.Results.Write(DifferenceTable.Of(difference));
    }

    private static ResultTable ToTable(IReadOnlyList<Decision> decisions) => new ResultTable("decision", "becomes", "at", "note") { WhenEmpty = "Nothing was decided." }.AddRange(
        decisions.OrderBy(decision => decision.At).ThenBy(decision => decision.Id, StringComparer.Ordinal).Select(decision => (IReadOnlyList<Value>)[Value.Of(decision.Id), decision.Kind == DecisionKind.Retype ? Value.Of(decision.Other!.Value.Label.ToString()) : Value.Null, Value.Of(decision.At.ToString("u", CultureInfo.InvariantCulture)), Value.Of(decision.Note)]));
}
