using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Cli.Papers;

/// <summary>All papers, or those of a concept with the relationship that brought each here.</summary>
internal sealed class PaperList(GraphReader reader, string? concept)
{
    /// <summary>Newest first, then by id; papers without a year last.</summary>
    public ValueTask<CypherResult> AskAsync(int? year, int limit, CancellationToken cancellationToken) => reader.AskAsync(Query, Parameters(year, limit), cancellationToken);

    /// <summary>What people are told where there is no paper.</summary>
    public ValueTask<string> ExplainEmptyAsync(int? year, CancellationToken cancellationToken) => reader.ExplainEmptyAsync("No paper.", Query, Parameters(year, 0), cancellationToken);

    /// <summary>Says so where no paper has a year, instead of an empty answer.</summary>
    public async ValueTask RequireYearsAsync(CancellationToken cancellationToken)
    {
        var newest = await AskAsync(null, 1, cancellationToken).ConfigureAwait(false);
        if (newest.Read().Any(paper => paper["year"].IsNull))
            throw new PaperGraphException(ErrorKind.NotFound, "No paper here has a year.", $"{InvocationName.Prefix} build INPUT --set year=2025, which fills what records lack");
    }

    public void Write(ResultWriter results, CypherResult papers, string whenEmpty)
    {
        if (concept is null)
        {
            results.Write(ResultTable.Of(papers, "paper", "year", "title", "concepts") with { WhenEmpty = whenEmpty, Spare = ["concepts", "year"] });
            return;
        }

        var table = ResultTable.Of(papers, "paper", "year", "role", "title", "confidence", "evidence") with { WhenEmpty = whenEmpty };
        results.Write(table, () => EvidenceList.Draw(papers.Read().Select(paper => new EvidenceItem(
            paper.Text("role"), paper.Text("title"), paper.Text("paper"), paper.TextOrNull("year") ?? "", paper.Text("evidence")))));
    }

    private string Query => concept is null ? "papers" : "papers-concept";

    private (string Name, Value Value)[] Parameters(int? year, int limit)
    {
        (string, Value)[] parameters = [("year", year is { } wanted ? Value.Of((long)wanted) : Value.Null), ("limit", Value.Of((long)limit))];
        return concept is null ? parameters : [("concept", Value.Of(concept)), .. parameters];
    }
}
