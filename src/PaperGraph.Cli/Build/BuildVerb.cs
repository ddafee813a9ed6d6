using System.CommandLine;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Building;
using PaperGraph.Core.Mentions;
using PaperGraph.Hosting;
using PaperGraph.Ingest.Inputs;
using PaperGraph.Ingest.Rejects;

namespace PaperGraph.Cli.Build;

/// <summary><c>build INPUT…</c>: papers into the store.</summary>
internal sealed class BuildVerb : Verb
{
    private readonly Argument<string[]> _inputs = Words("INPUT", "Files, folders or globs of papers; - reads standard input", ArgumentArity.OneOrMore);

    private readonly Option<string?> _source = new("--source") { Description = "The name of the collection (default: the file's name)", HelpName = "NAME" };

    private readonly Option<string?> _inputFormat = CommonOptions.InputFormat();

    private readonly Option<string[]> _set = new("--set") { Description = "What records lack: year=2025, venue=NAME; may be repeated", HelpName = "FIELD=VALUE" };

    private readonly Option<string?> _maxRejects = new("--max-rejects") { Description = "How many records may be unreadable: a number or a share such as 2% (default: 1 %, at least 10)", HelpName = "N|P%" };

    private readonly Option<string?> _rejects = new("--rejects") { Description = "Where unreadable records go (default: beside the store)", HelpName = "FILE" };

    public BuildVerb(VerbRunner runner, CommonOptions common)
        : base("build", "Read papers into the store and bring the graph up to date", runner)
    {
        Arguments.Add(_inputs);
        Options.Add(_source);
        Options.Add(_inputFormat);
        Options.Add(_set);
        Options.Add(_maxRejects);
        Options.Add(_rejects);
        Options.Add(common.MinConfidence);
        Options.Add(common.Format);
    }

    public override string WhenInterrupted => KeptWhenInterrupted;

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        var options = new BuildOptions
        {
            Defaults = PaperDefaults.Parse(arguments.GetValue(_set) ?? []),
            MaxRejects = arguments.GetValue(_maxRejects) is { } limit ? RejectLimit.Parse(limit) : RejectLimit.Default,
        };
        var inputs = arguments.GetRequiredValue(_inputs);
        await using var rejects = new RejectsFile(arguments.GetValue(_rejects) ?? session.StoreFile + RejectsFile.Suffix);
        OutputGuard.Check(rejects.Location, session.StoreFile, inputs);
        var sources = PaperSources.Open(
            inputs,
            new InputOptions { Source = arguments.GetValue(_source), Format = arguments.GetValue(_inputFormat), StandardInput = session.Terminal.OpenStandardInput });
        _ = session.Get<IMentionExtractor>(); // a wrong setting is told before there is a store
        await using var store = await session.OpenStoreAsync(StoreAccess.Create, cancellationToken).ConfigureAwait(false);
        var listener = new BuildMessages(rejects, session.Terminal);
        var builder = await session.CreateReadingBuilderAsync(store, readsAll: false, cancellationToken).ConfigureAwait(false);
        var summary = await BuildProgressBar.RunAsync(
            session.Terminal,
            progress => builder.BuildAsync(sources, options, listener, progress, cancellationToken)).ConfigureAwait(false);
        if (summary.Read > 0)
            await BuildReport.WriteAsync(session, store, summary, cancellationToken).ConfigureAwait(false);
        return listener.Conclude(summary);
    }
}
