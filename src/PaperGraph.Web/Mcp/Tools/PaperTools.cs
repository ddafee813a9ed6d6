using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Paging;
using PaperGraph.Web.Api.Papers;

namespace PaperGraph.Web.Mcp.Tools;

/// <summary>A paper.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Year">The year in which it was published.</param>
/// <param name="Authors">Who wrote it.</param>
/// <param name="Venue">The journal or conference.</param>
/// <param name="Abstract">The abstract.</param>
/// <param name="Doi">Its DOI.</param>
/// <param name="Arxiv">Its number at arXiv.</param>
/// <param name="Url">Where it is to be had.</param>
/// <param name="Link">Its page in the explorer, where that is served.</param>
/// <param name="Concepts">What it names, by role.</param>
internal sealed record ReadPaper(
    string Id, string Title, int? Year, IReadOnlyList<string> Authors, string? Venue, string? Abstract, string? Doi, string? Arxiv, string? Url, string? Link, IReadOnlyList<NamedConcept> Concepts);

/// <summary>A concept that a paper names.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Role">What the paper does with it.</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
/// <param name="Evidence">The sentence that says it best.</param>
internal sealed record NamedConcept(string Id, string Name, string Role, double? Confidence, string? Evidence);

/// <summary>Benchmarks that a paper shares with others.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Shared">One for each pair of other paper and benchmark, those papers first that share most.</param>
/// <param name="More">Whether there are more.</param>
internal sealed record SharedBenchmarks(string Paper, IReadOnlyList<SharedBenchmark> Shared, bool More);

/// <summary><c>get_paper</c> and <c>shared_benchmarks</c>.</summary>
[McpServerToolType]
internal sealed class PaperTools(AgentGraph agent)
{
    private const int MostAuthors = 100, MostOfAbstract = 10_000;

    [McpServerTool(Name = "get_paper", Title = "Paper", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true, OutputSchemaType = typeof(ReadPaper))]
    [Description("A paper: title, authors, abstract, and the concepts that it introduces, evaluates, uses, studies or mentions, each with the sentence that says so.")]
    public async Task<CallToolResult> GetPaperAsync(
        [Description("The paper's id (paper/arxiv:2201.11903, arxiv:2201.11903) or its whole title")] string paper,
        [Range(0.0, 1.0), Description("Leaves out concepts that the paper names less surely than this")] double minConfidence = 0,
        CancellationToken cancellationToken = default)
    {
        var graph = await agent.ReadAsync(cancellationToken).ConfigureAwait(false);
        var node = await agent.FindAsync(graph, paper, AgentGraph.Papers, cancellationToken).ConfigureAwait(false);
        var read = await PaperEndpoints.ReadAsync(graph, new FoundPaper(node), minConfidence, cancellationToken).ConfigureAwait(false);
        List<NamedConcept> concepts = [.. read.Concepts.Select(concept => new NamedConcept(concept.Id, concept.Name, concept.Role, concept.Confidence, concept.Evidence))];
        var fitting = AnswerRoom.Fit(concepts);
        var answer = new ReadPaper(
            read.Id, read.Title, read.Year, [.. read.Authors.Select(author => author.Name)], read.Venue?.Name, read.Abstract, read.Doi, read.Arxiv, read.Url, agent.LinkOf(read.Id),
            fitting);
        var text = Write(answer);
        return ToolAnswer.Of(answer, fitting.Count < concepts.Count ? text.Line($"There are {concepts.Count - fitting.Count} more: run_query concepts-of-paper, with skip.") : text);
    }

    [McpServerTool(Name = "shared_benchmarks", Title = "Shared benchmarks", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true, OutputSchemaType = typeof(SharedBenchmarks))]
    [Description("Papers that share a benchmark with a paper: both test on it or introduce it. With the sentences of both. Or the benchmarks that two papers share.")]
    public async Task<CallToolResult> FindSharedAsync(
        [Description("The paper's id or whole title")] string paper,
        [Description("Only what is shared with this paper")] string? other = null,
        [Range(0.0, 1.0), Description("Leaves out what is said less surely than this")] double minConfidence = 0,
        [Range(1, 200), Description("How many pairs of paper and benchmark at the most")] int limit = 20,
        [Range(0, AgentGraph.MostSkipped), Description(AgentGraph.Skip)] int skip = 0,
        CancellationToken cancellationToken = default)
    {
        var graph = await agent.ReadAsync(cancellationToken).ConfigureAwait(false);
        var own = await agent.FindAsync(graph, paper, AgentGraph.Papers, cancellationToken).ConfigureAwait(false);
        var with = other is null ? null : await agent.FindAsync(graph, other, AgentGraph.Papers, cancellationToken).ConfigureAwait(false);
        var page = await ReadAsync(AgentGraph.Part(graph, limit, skip)).ConfigureAwait(false);
        var fitting = AnswerRoom.Fit(page.Items);
        var answer = new SharedBenchmarks(own.Id, fitting, page.Next is not null || fitting.Count < page.Items.Count);
        return ToolAnswer.Of(answer, Write(answer, own, skip, await AgentGraph.CountPassedAsync(page, graph, skip, ReadAsync).ConfigureAwait(false)));

        async Task<Page<SharedBenchmark>> ReadAsync(PageRequest part)
        {
            if (with is null)
                return await PaperEndpoints.ReadSharedAsync(graph, new FoundPaper(own), part, minConfidence, cancellationToken).ConfigureAwait(false);
            var all = await PaperEndpoints.ReadSharedAsync(graph, new FoundPaper(own), AgentGraph.Part(graph, int.MaxValue - 1), minConfidence, cancellationToken).ConfigureAwait(false);
            return part.OfFirst(all.Items.Where(pair => pair.Paper == with.Id));
        }
    }

    private static AnswerText Write(ReadPaper paper) => new AnswerText()
        .Line($"{paper.Id}: {paper.Title}{AnswerText.In(paper.Year)}")
        .LineOf(AnswerText.Several(paper.Authors, MostAuthors))
        .LineOf(paper.Venue)
        .LineOf(paper.Url ?? (paper.Doi is null ? null : "doi:" + paper.Doi))
        .LineOf(paper.Link)
        .LineOf(paper.Abstract is { } text ? AnswerText.Cut(text, MostOfAbstract) : null, "\n")
        .Line("")
        .Each(paper.Concepts, "It names no concept.", (text, concept) => text.Line($"{concept.Role} {concept.Id}: {concept.Name}{AnswerText.Sure(concept.Confidence)}").Quote(concept.Evidence));

    private static AnswerText Write(SharedBenchmarks answer, NamedNode own, int skip, int passed) => new AnswerText()
        .Line($"{own.Id}: {own.Name}")
        .Each(answer.Shared, passed > 0 ? AnswerText.Passed(passed) : "It shares no benchmark.", (text, pair) => text
            .Line($"{pair.Benchmark} ({pair.BenchmarkName}) with {pair.Paper}: {pair.Title}, which shares {Counted.Of(pair.Shared, "benchmark")}")
            .Quote(pair.OwnEvidence).Quote(pair.Evidence))
        .More(answer.More, skip + answer.Shared.Count);
}
