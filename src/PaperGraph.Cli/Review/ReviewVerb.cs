using System.CommandLine;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Reviewing;

namespace PaperGraph.Cli.Review;

/// <summary><c>review</c>: what in the graph is in doubt, most valuable first, with the command that decides it.</summary>
internal sealed class ReviewVerb : Verb
{
    private readonly Option<DoubtKind?> _kind = CreateKind();

    private readonly Option<int> _limit = CommonOptions.Limit(20);

    public ReviewVerb(VerbRunner runner, CommonOptions common)
        : base("review", "List what in the graph may be wrong, most valuable first, with the commands that decide it", runner)
    {
        Options.Add(_kind);
        Options.Add(_limit);
        Options.Add(common.Format);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        await using var reader = await session.OpenGraphAsync(cancellationToken).ConfigureAwait(false);
        var decisions = await reader.Store.ReadDecisionsAsync(cancellationToken).ConfigureAwait(false);
        var doubts = await session.Get<IConceptReviewer>().FindDoubtsAsync(reader.Store.ReadRecordsAsync(cancellationToken), decisions, cancellationToken).ConfigureAwait(false);
        var kind = arguments.GetValue(_kind);
        List<Doubt> shown = [.. doubts.Where(doubt => kind is null || doubt.Kind == kind).Take(CommonOptions.Most(arguments.GetValue(_limit)))];
        var sentences = await DoubtSentences.ReadAsync(reader.Store, shown, cancellationToken).ConfigureAwait(false);
        session.Results.Write(DoubtTable.Of(shown, sentences), () => DoubtList.Draw(shown, sentences, session.StoreArguments));
        return ExitCode.Success;
    }

    private static Option<DoubtKind?> CreateKind()
    {
        var option = new Option<DoubtKind?>("--kind") { Description = "Only same (two that may be one), several (one that may be several), kind (of another kind) or none (no concept)", HelpName = "KIND" };
        option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. Enum.GetNames<DoubtKind>().Select(name => name.ToLowerInvariant())]);
        return option;
    }
}
