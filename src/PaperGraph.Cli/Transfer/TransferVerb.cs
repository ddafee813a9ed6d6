using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Cli.Build;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Transfer;
using PaperGraph.Hosting;

namespace PaperGraph.Cli.Transfer;

/// <summary><c>push --to STORE</c> and <c>pull --from STORE</c>: the papers of one store into another.</summary>
internal sealed class TransferVerb : Verb
{
    private readonly bool _isPush;

    private readonly Option<string> _other;

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would change and write nothing" };

    private readonly Option<bool> _mirror = new("--mirror") { Description = "Make a copy: papers that only the destination has are taken out; else they stay" };

    private TransferVerb(string name, string description, Option<string> other, bool isPush, VerbRunner runner, CommonOptions common)
        : base(name, description, runner)
    {
        (_other, _isPush) = (other, isPush);
        Options.Add(other);
        Options.Add(_dryRun);
        Options.Add(_mirror);
        Options.Add(common.Format);
    }

    public static TransferVerb Push(VerbRunner runner, CommonOptions common) => new(
        "push", "Bring the store's papers into another store, and its graph up to date",
        new Option<string>("--to") { Description = "The other store, a file or an address as for --store; made where there is none", HelpName = "FILE|URL", Required = true }, true, runner, common);

    public static TransferVerb Pull(VerbRunner runner, CommonOptions common) => new(
        "pull", "Bring another store's papers into the store, and its graph up to date",
        new Option<string>("--from") { Description = "The other store, a file or an address as for --store", HelpName = "FILE|URL", Required = true }, false, runner, common);

    public override string WhenInterrupted => KeptWhenInterrupted;

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        var other = arguments.GetRequiredValue(_other);
        var options = new TransferOptions { DryRun = arguments.GetValue(_dryRun), Mirror = arguments.GetValue(_mirror) };
        await using var source = await OpenAsync(session, _isPush ? null : other, StoreAccess.Read, cancellationToken).ConfigureAwait(false);
        await using var destination = await OpenAsync(session, _isPush ? other : null, options.DryRun ? StoreAccess.Look : StoreAccess.Create, cancellationToken).ConfigureAwait(false);
        var transfer = ActivatorUtilities.CreateInstance<StoreTransfer>(session.Services);
        var report = await BuildProgressBar.RunAsync(
            session.Terminal, progress => transfer.RunAsync(source, destination, options, progress, cancellationToken)).ConfigureAwait(false);
        new TransferSummary(session, report, options.DryRun).Write();
        return ExitCode.Success;
    }

    private static ValueTask<IGraphStore> OpenAsync(Session session, string? other, StoreAccess access, CancellationToken cancellationToken) =>
        other is null ? session.OpenStoreAsync(access, cancellationToken) : session.Get<GraphStores>().OpenAsync(Neo4jEnvironment.ResolveOption(other), access, cancellationToken);
}
