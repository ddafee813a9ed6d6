using System.CommandLine;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Hosting;

namespace PaperGraph.Cli.Search;

/// <summary><c>search TEXT</c>: full-text search in titles and abstracts.</summary>
internal sealed class SearchVerb : Verb
{
    private readonly Argument<string[]> _words = Words("TEXT", "Words that title or abstract must all hold", ArgumentArity.OneOrMore);

    private readonly Option<int> _limit;

    public SearchVerb(VerbRunner runner, CommonOptions common)
        : base("search", "Find papers by words of their title or abstract", runner)
    {
        _limit = CommonOptions.Limit(20);
        Arguments.Add(_words);
        Options.Add(_limit);
        Options.Add(common.Format);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        await using var store = await session.OpenStoreAsync(StoreAccess.Read, cancellationToken).ConfigureAwait(false);
        var words = string.Join(' ', arguments.GetRequiredValue(_words));
        var hits = await store.SearchAsync(words, CommonOptions.Most(arguments.GetValue(_limit)), cancellationToken).ConfigureAwait(false);
        var table = new ResultTable("paper", "title", "snippet") { WhenEmpty = $"No paper holds all of: {words}" };
        session.Results.Write(
            table.AddRange(hits.Select(hit => (IReadOnlyList<Value>)[Value.Of(NodeIds.Paper(hit.PaperId)), Value.Of(hit.Title), Value.Of(hit.Snippet)])),
            () => EvidenceList.Draw(hits.Select((hit, place) => new EvidenceItem($"{place + 1}", hit.Title, NodeIds.Paper(hit.PaperId), "", hit.Snippet))));
        return ExitCode.Success;
    }
}
