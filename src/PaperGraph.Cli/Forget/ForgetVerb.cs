using System.CommandLine;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Hosting;

namespace PaperGraph.Cli.Forget;

/// <summary><c>forget PAPER…</c> and <c>forget --source NAME</c>: papers out of the store, with all that only they supported.</summary>
internal sealed class ForgetVerb : Verb
{
    private readonly Argument<string[]> _papers = Words("PAPER", "Ids of papers, with or without paper/ before them", ArgumentArity.ZeroOrMore);

    private readonly Option<string?> _source = new("--source") { Description = "Forget every paper of this collection", HelpName = "NAME" };

    public ForgetVerb(VerbRunner runner)
        : base("forget", "Take papers out of the store, with all that only they supported", runner)
    {
        Arguments.Add(_papers);
        Options.Add(_source);
        Validators.Add(result =>
        {
            if ((result.GetValue(_papers) is { Length: > 0 }) == (result.GetValue(_source) is not null))
                result.AddError("Name the papers to forget, or a collection with --source.");
        });
    }

    public override string WhenInterrupted => KeptWhenInterrupted;

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        await using var store = await session.OpenStoreAsync(StoreAccess.Write, cancellationToken).ConfigureAwait(false);
        var papers = arguments.GetValue(_source) is { } source
            ? await FindSourceAsync(store, source, cancellationToken).ConfigureAwait(false)
            : await FindPapersAsync(store, arguments.GetRequiredValue(_papers), cancellationToken).ConfigureAwait(false);
        var summary = await session.CreateBuilder(store).ForgetAsync(papers, cancellationToken).ConfigureAwait(false);
        session.Terminal.WriteLine(
            $"Forgot {Session.Count(summary.Forgotten, "paper")}; {Session.Count(summary.Graph.DeletedNodes.Count, "node")} and {Session.Count(summary.Graph.DeletedRelationships.Count, "relationship")} went with them.");
        return ExitCode.Success;
    }

    private static async Task<IReadOnlyCollection<string>> FindSourceAsync(IGraphStore store, string source, CancellationToken cancellationToken)
    {
        var papers = await store.FindPapersOfSourceAsync(source, cancellationToken).ConfigureAwait(false);
        return papers.Count > 0 ? papers : throw new PaperGraphException(ErrorKind.NotFound, $"No paper of the store has the source '{source}'.", $"{InvocationName.Prefix} stats, which lists the sources");
    }

    private static async Task<IReadOnlyCollection<string>> FindPapersAsync(IGraphStore store, string[] names, CancellationToken cancellationToken)
    {
        var ids = names.Select(name => NodeIds.TryGetPaper(name, out var id) ? id : name).Distinct().ToList();
        var found = await store.FindStampsAsync(ids, cancellationToken).ConfigureAwait(false);
        var missing = ids.Where(id => !found.ContainsKey(id)).ToList();
        return missing.Count == 0 ? ids : throw new PaperGraphException(ErrorKind.NotFound, $"No such paper: {string.Join(", ", missing)}. Nothing was forgotten.", $"{InvocationName.Prefix} papers, which lists the ids");
    }
}
