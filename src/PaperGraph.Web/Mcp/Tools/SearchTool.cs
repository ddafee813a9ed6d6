using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Web.Api.Search;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Mcp.Tools;

/// <summary>What a search found.</summary>
/// <param name="Hits">Concepts by their names, then papers by their texts.</param>
/// <param name="More">Whether there are more.</param>
internal sealed record FoundNodes(IReadOnlyList<FoundNode> Hits, bool More);

/// <summary>A concept or paper that a search found.</summary>
/// <param name="Id">Its id, which the other tools take.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name or title.</param>
/// <param name="Year">The year in which it was published; of a paper.</param>
/// <param name="Papers">How many papers name it; of a concept.</param>
/// <param name="Snippet">The part of its text that fits best; of a paper.</param>
/// <param name="Link">Its page in the explorer, where that is served.</param>
internal sealed record FoundNode(string Id, string Kind, string Name, int? Year, int? Papers, string? Snippet, string? Link);

/// <summary><c>search</c>.</summary>
[McpServerToolType]
internal sealed class SearchTool(AgentGraph agent, Derived<ServedNames> names)
{
    private const int Most = 50;

    [McpServerTool(Name = "search", Title = "Search", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true, OutputSchemaType = typeof(FoundNodes))]
    [Description("Finds concepts by their names (also abbreviations and mistyped names), and papers whose title or abstract holds all words. Gives the ids that the other tools take. Few words find more: search for a name or two to four words, not for a question.")]
    public async Task<CallToolResult> SearchAsync(
        [Description("Words: a name, or what a paper is about")] string query,
        [AllowedValues(null, "concept", "paper"), Description("Only concepts or only papers")] string? kind = null,
        [Range(1, Most), Description("How many at the most")] int limit = 10,
        CancellationToken cancellationToken = default)
    {
        var graph = await agent.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (AgentGraph.IsEmpty(graph))
            throw AgentGraph.Empty(graph);
        if (string.IsNullOrWhiteSpace(query))
            throw new ToolException("query holds no word.", "a name, or what a paper is about");
        var page = await SearchEndpoints.FindAsync(query, graph, AgentGraph.Part(graph, SearchEndpoints.MostConcepts + limit), names, cancellationToken).ConfigureAwait(false);
        var found = page.Items.Where(hit => kind is null || (hit.Kind == NodeKinds.Paper) == (kind == NodeKinds.Paper)).ToList();
        var hits = Choose(found, limit).Select(hit => new FoundNode(hit.Id, hit.Kind, hit.Name, hit.Year, hit.Papers, hit.Snippet, agent.LinkOf(hit.Id))).ToList();
        var answer = new FoundNodes(hits, hits.Count < found.Count || (page.Next is not null && kind != "concept"));
        var text = new AnswerText().Each(hits, $"Nothing fits '{AnswerText.Echo(query)}'. Try fewer or other words.", Write);
        return ToolAnswer.Of(answer, answer.More ? text.Line($"There are more: ask {(limit < Most ? "with a larger limit, " : "")}for one kind, or with more words.") : text);
    }

    /// <summary>Concepts come first, but leave half of the room to papers where there are as many.</summary>
    private static IEnumerable<SearchHit> Choose(List<SearchHit> hits, int limit)
    {
        var papers = hits.Where(hit => hit.Kind == NodeKinds.Paper).ToList();
        var concepts = hits.Where(hit => hit.Kind != NodeKinds.Paper).Take(Math.Max((limit + 1) / 2, limit - papers.Count)).ToList();
        return concepts.Concat(papers.Take(limit - concepts.Count));
    }

    private static void Write(AnswerText text, FoundNode hit) => text
        .Line(hit.Kind == NodeKinds.Paper ? $"{hit.Id}: {hit.Name}{AnswerText.In(hit.Year)}" : $"{hit.Id}: {hit.Name}, in {Counted.Papers(hit.Papers ?? 0)}")
        .Quote(hit.Snippet)
        .LineOf(hit.Link, "    ");
}
