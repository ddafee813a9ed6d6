using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using PaperGraph.Core.Querying;
using PaperGraph.Web.Api.Cypher;
using PaperGraph.Web.Api.Limits;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Mcp.Tools;

/// <summary><c>list_queries</c>, <c>run_query</c> and <c>cypher</c>.</summary>
[McpServerToolType]
internal sealed class QueryTools(AgentGraph agent)
{
    private const int Most = 1_000, MostSkipped = 10_000;

    [McpServerTool(Name = "list_queries", Title = "Questions", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true, OutputSchemaType = typeof(QuestionList))]
    [Description("The questions that run_query answers, each with its name and parameters: what rises and falls by year, coauthors, reading lists, model families, results over time and others.")]
    public static CallToolResult ListQueries([Description("Only those in whose name or question this word stands; without it all")] string? word = null)
    {
        List<Question> questions = [.. Question.All.Where(question => word is null || question.Has(word))];
        return ToolAnswer.Of(new QuestionList(questions), QueryText.Of(questions, word));
    }

    [McpServerTool(Name = "run_query", Title = "Ask a question", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true, OutputSchemaType = typeof(QueryRows))]
    [Description("Answers one of the questions of list_queries.")]
    public async Task<CallToolResult> RunQueryAsync(
        [Description("The question's name, as list_queries has it")] string name,
        [Description("Its parameters by name, as list_queries has them; where it says id, a name will do too")] IReadOnlyDictionary<string, CypherValue>? parameters = null,
        [Range(1, Most), Description("How many rows at the most")] int limit = 50,
        [Range(0, MostSkipped), Description(AgentGraph.Skip)] int skip = 0,
        CancellationToken cancellationToken = default)
    {
        var query = CypherLibrary.Queries.FirstOrDefault(query => query.Name == name) ?? throw QuestionParameters.Unknown(name);
        var graph = await agent.ReadAsync(cancellationToken).ConfigureAwait(false);
        var values = await QuestionParameters.CompleteAsync(agent, graph, query, parameters ?? new Dictionary<string, CypherValue>(), skip + limit, cancellationToken).ConfigureAwait(false);
        var rows = new FittingRows(await RunAsync(graph, new(query.Text) { Source = name, Parameters = values }, skip + limit, cancellationToken).ConfigureAwait(false), skip);
        return Answer(rows, $"ask again with skip {rows.Before + rows.Rows.Count}");
    }

    [McpServerTool(Name = "cypher", Title = "Cypher", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true, OutputSchemaType = typeof(QueryRows))]
    [Description("Runs a statement in Cypher that only reads. The resource papergraph://schema says which labels, relationship types and properties there are. Put ids and texts into parameters, and return properties rather than whole nodes: a paper holds its abstract. Goes on with SKIP.")]
    public async Task<CallToolResult> RunCypherAsync(
        [Description("The statement: MATCH (p:Paper)-[r:EVALUATES_ON]->(b:Benchmark {id: $id}) RETURN p.id, r.evidence LIMIT 10")] string query,
        [Description("Its parameters by name, without $")] IReadOnlyDictionary<string, CypherValue>? parameters = null,
        [Range(1, Most), Description("How many rows at the most")] int limit = 50,
        CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(query))
            throw new ToolException("query holds no statement.", "MATCH (b:Benchmark) RETURN b.id, b.papers ORDER BY b.papers DESC LIMIT 5");
        var graph = await agent.ReadAsync(cancellationToken).ConfigureAwait(false);
        var values = parameters?.ToDictionary(pair => pair.Key, pair => pair.Value.Value) ?? [];
        var rows = new FittingRows(await RunAsync(graph, new(query) { Parameters = values }, Math.Min(limit, agent.Options.MostRows), cancellationToken).ConfigureAwait(false));
        var larger = rows.IsShort ? "return less in each row, or " : limit < Most ? "ask with a larger limit, or " : "";
        return Answer(rows, $"{larger}go on with ORDER BY, SKIP {rows.Rows.Count} and LIMIT at the statement's end ({rows.Rows.Count} more where it skips already)");
    }

    private async ValueTask<CypherResult> RunAsync(ServedGraph graph, CypherQuery query, int rows, CancellationToken cancellationToken)
    {
        using var room = await HeavyWork.EnterAsync(cancellationToken).ConfigureAwait(false);
        return await graph.Runner.RunAsync(query with { RowLimit = rows, TimeLimit = agent.Options.QueryTime }, cancellationToken).ConfigureAwait(false);
    }

    private static CallToolResult Answer(FittingRows rows, string goOn)
    {
        var answer = rows.ToAnswer();
        return ToolAnswer.Whole(answer, QueryText.Of(answer, rows, goOn));
    }
}
