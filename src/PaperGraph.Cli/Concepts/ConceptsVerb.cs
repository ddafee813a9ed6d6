using System.CommandLine;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Cli.Concepts;

/// <summary><c>concepts</c>: the concepts of the graph, those with the most papers first.</summary>
internal sealed class ConceptsVerb : Verb
{
    private readonly Option<string?> _label = new("--label") { Description = "Only model, benchmark, method or topic", HelpName = "LABEL" };

    private readonly Option<string> _by = new("--by") { Description = "papers, confidence, degree or rank (PageRank over co-occurrence)", HelpName = "ORDER", DefaultValueFactory = _ => "papers" };

    private readonly Option<int> _limit = CommonOptions.Limit(50);

    public ConceptsVerb(VerbRunner runner, CommonOptions common)
        : base("concepts", "List concepts, those with the most papers first", runner)
    {
        _label.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. Enum.GetNames<ConceptLabel>().Select(name => name.ToLowerInvariant())]);
        _by.AcceptOnlyFromAmong("papers", "confidence", "degree", "rank");
        Options.Add(_label);
        Options.Add(_by);
        Options.Add(_limit);
        Options.Add(common.MinConfidence);
        Options.Add(common.Format);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        await using var reader = await session.OpenGraphAsync(cancellationToken).ConfigureAwait(false);
        var kind = arguments.GetValue(_label)?.ToLowerInvariant();
        var limit = arguments.GetValue(_limit);
        (string, Value)[] parameters = [("kind", Value.Of(kind)), ("limit", CommonOptions.MostRows(limit))];
        var answer = arguments.GetRequiredValue(_by) switch
        {
            "rank" => await ConceptRanking.ByPageRankAsync(reader.Queries, kind, CommonOptions.Most(limit), reader.MinConfidence, cancellationToken).ConfigureAwait(false),
            var by => await reader.AskAsync(by == "papers" ? "concepts" : "concepts-" + by, parameters, cancellationToken).ConfigureAwait(false),
        };
        var whenEmpty = answer.Rows.Count > 0 ? "" : await reader.ExplainEmptyAsync("No concept.", "concepts", parameters, cancellationToken).ConfigureAwait(false);
        session.Results.Write(ResultTable.Of(answer, "concept", "name", "papers", "confidence", "firstYear", "lastYear", "aliases") with { WhenEmpty = whenEmpty, Spare = ["aliases", "lastYear", "firstYear", "name"] });
        return ExitCode.Success;
    }
}
