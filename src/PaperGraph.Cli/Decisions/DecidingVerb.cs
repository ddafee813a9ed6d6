using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Building;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Hosting;

namespace PaperGraph.Cli.Decisions;

/// <summary>A verb by which a person decides about names: what the decision is in its subclass, the rest here.</summary>
internal abstract class DecidingVerb : Verb
{
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would change and write nothing" };

    private readonly Option<string> _note = new("--note") { Description = "Why, for whoever reads it later", HelpName = "TEXT", DefaultValueFactory = _ => "" };

    protected DecidingVerb(string name, string description, VerbRunner runner)
        : base(name, description, runner)
    {
    }

    /// <summary>Adds the options that every such verb takes; after those of its own.</summary>
    protected void AddOptions(CommonOptions common)
    {
        Options.Add(_dryRun);
        Options.Add(_note);
        Options.Add(common.Format);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        var isDryRun = arguments.GetValue(_dryRun);
        var store = await session.OpenStoreAsync(isDryRun ? StoreAccess.Read : StoreAccess.Write, cancellationToken).ConfigureAwait(false);
        await using var reader = new GraphReader(store, await store.OpenQueriesAsync(cancellationToken).ConfigureAwait(false));
        var decision = await DecideAsync(arguments, reader, session.Get<TimeProvider>().GetUtcNow(), cancellationToken).ConfigureAwait(false) with { Note = arguments.GetRequiredValue(_note) };
        var decisions = ActivatorUtilities.CreateInstance<StoreDecisions>(session.Services, store);
        var difference = await decisions.ApplyAsync([decision], [], isDryRun, cancellationToken).ConfigureAwait(false);
        if (session.Results.Format == OutputFormat.Table)
            session.Terminal.WriteLine(isDryRun ? $"Nothing was written; this is what '{decision.Id}' would change." : $"Decided: {decision.Id}. To take it back: {InvocationName.Prefix} decisions --undo \"{decision.Id}\"");
        session.Results.Write(DifferenceTable.Of(difference));
        return ExitCode.Success;
    }

    /// <summary>The decision that the arguments say.</summary>
    /// <exception cref="PaperGraphException">They name no concept, or decide nothing.</exception>
    protected abstract ValueTask<Decision> DecideAsync(ParseResult arguments, GraphReader reader, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The key of a concept's name.</summary>
    protected static NameKey KeyOf(NamedNode concept) => NameKey.Of(LabelOf(concept), concept.Name);

    protected static ConceptLabel LabelOf(NamedNode concept) =>
        Labels.TryParseConcept(concept.Kind, out var label) ? label : throw new PaperGraphException(ErrorKind.NotFound, $"{concept.Id} is no concept.");
}
