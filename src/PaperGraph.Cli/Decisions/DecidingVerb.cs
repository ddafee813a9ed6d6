using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Building;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Storage;
using PaperGraph.Hosting;

namespace PaperGraph.Cli.Decisions;

/// <summary>A verb by which a person decides about names: what its words come to is in its subclass, the rest here.</summary>
internal abstract class DecidingVerb : Verb
{
    /// <summary>What the verbs say of a concept that they take.</summary>
    protected const string ConceptForms = "id, name or alias";

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would change and write nothing" };

    private readonly Option<string> _note = new("--note") { Description = "Why, for whoever reads it later", HelpName = "TEXT", DefaultValueFactory = _ => "" };

    protected DecidingVerb(string name, string description, VerbRunner runner)
        : base(name, description, runner)
    {
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        var isDryRun = arguments.GetValue(_dryRun);
        var store = await session.OpenStoreAsync(isDryRun ? StoreAccess.Read : StoreAccess.Write, cancellationToken).ConfigureAwait(false);
        await using var reader = new GraphReader(store, store.OpenQueries(), session.Get<IGraphSettler>()) { StoreArguments = session.StoreArguments };
        var decided = await DecideAsync(arguments, reader, session.Get<TimeProvider>().GetUtcNow(), cancellationToken).ConfigureAwait(false);
        Decision[] decisions = [.. decided.Decisions.Select(decision => decision with { Note = decision.IsTakenBack ? decision.Note : arguments.GetRequiredValue(_note) })];
        var report = await ActivatorUtilities.CreateInstance<StoreDecisions>(session.Services, store).ApplyAsync(decisions, isDryRun, cancellationToken).ConfigureAwait(false);
        if (session.Results.Format == OutputFormat.Table)
            DecisionMessages.Write(session, decided, report, isDryRun);
        session.Results.Write(session.Results.Format == OutputFormat.Table ? DifferenceTable.Of(report.Graph) : DecisionTable.Of(decided, report));
        return ExitCode.Success;
    }

    /// <summary>Adds the verb's own symbols, then those that every such verb takes.</summary>
    protected void AddGrammar(CommonOptions common, params IEnumerable<Symbol> own)
    {
        foreach (var symbol in own)
        {
            if (symbol is Argument argument)
                Arguments.Add(argument);
            else
                Options.Add((Option)symbol);
        }

        Options.Add(_dryRun);
        Options.Add(_note);
        Options.Add(common.Format);
    }

    /// <summary>What the arguments say.</summary>
    /// <exception cref="PaperGraphException">They name no concept, or decide nothing.</exception>
    protected abstract ValueTask<DecidedNames> DecideAsync(ParseResult arguments, GraphReader reader, DateTimeOffset now, CancellationToken cancellationToken);
}
