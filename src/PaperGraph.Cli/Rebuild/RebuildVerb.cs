using System.CommandLine;
using PaperGraph.Cli.Build;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Building;
using PaperGraph.Hosting;

namespace PaperGraph.Cli.Rebuild;

/// <summary><c>rebuild</c>: the stored texts read again by the extractor and lexicon of today.</summary>
internal sealed class RebuildVerb : Verb
{
    public RebuildVerb(VerbRunner runner, CommonOptions common)
        : base("rebuild", "Extract again from the stored texts what another extractor or lexicon had read", runner)
    {
        Options.Add(common.MinConfidence);
        Options.Add(common.Format);
    }

    public override string WhenInterrupted => KeptWhenInterrupted;

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        await using var store = await session.OpenStoreAsync(StoreAccess.Write, cancellationToken).ConfigureAwait(false);
        var builder = await session.CreateReadingBuilderAsync(store, readsAll: true, cancellationToken).ConfigureAwait(false);
        var summary = await BuildProgressBar.RunAsync(
            session.Terminal,
            progress => builder.RebuildAsync(new BuildOptions(), progress, cancellationToken)).ConfigureAwait(false);
        await BuildReport.WriteAsync(session, store, summary, cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
