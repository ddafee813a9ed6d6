using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Querying;
using PaperGraph.Hosting;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Limits;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Cypher;

/// <summary><c>/cypher</c>.</summary>
internal static class CypherEndpoints
{
    private const int UsualRows = 1_000;

    public static void MapCypher(this IEndpointRouteBuilder api)
    {
        var cypher = api.MapGroup("/cypher").WithTags("Cypher");
        cypher.MapPost("", RunAsync).AddEndpointFilter<HeavyWork>().WithName("RunCypher").WithSummary("Runs a statement, which may only read unless the server lets people write");
        cypher.MapPost("/completions", CompleteAsync).WithName("CompleteCypher").WithSummary("What can stand at a place of a statement");
    }

    private static async Task<CypherAnswer> RunAsync(
        CypherRequest request, ServedGraph graph, HttpContext context, StoreWriting writing, IOptions<PaperGraphWebOptions> options, IOptions<JsonOptions> json, CancellationToken cancellationToken)
    {
        if (request.Write)
            WriteGuard.Check(context.Request, options.Value);
        var query = QueryOf(request, options.Value);
        var begin = Stopwatch.GetTimestamp();
        var result = request.Write
            ? await writing.RunAsync(store => GraphStores.RunnerOf(store, new() { MemoryLimit = options.Value.StatementMemory }).RunAsync(query, cancellationToken).AsTask(), cancellationToken).ConfigureAwait(false)
            : await ReadAsync(graph.Runner, query, options.Value, cancellationToken).ConfigureAwait(false);
        result = Fit(result, options.Value.AnswerBytes, json.Value.SerializerOptions.Encoder, request.Write);
        return new(
            result.Columns, [.. result.Rows.Select(row => (IReadOnlyList<CypherValue>)[.. row.Select(value => new CypherValue(value))])], CountersOf(result.Counters), result.Notes,
            result.Plan is null ? null : PlanOf(result.Plan), result.IsCut, Math.Round(Stopwatch.GetElapsedTime(begin).TotalMilliseconds, 3));
    }

    // What is held for a client that reads slowly has to end somewhere.
    private static CypherResult Fit(CypherResult result, long bytes, JavaScriptEncoder? encoder, bool hasWritten)
    {
        var rows = AnswerSize.RowsWithin(bytes, result.Rows, encoder);
        if (rows == result.Rows.Count)
            return result;
        var most = string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.#} MB");
        return rows > 0
            ? result with { Rows = [.. result.Rows.Take(rows)], IsCut = true, Notes = [.. result.Notes, $"The answer ends after {rows} rows, for more would be over {most}: SKIP {rows} goes on, or return less of each."] }
            : throw new ApiException(KnownProblems.TooLarge(
                $"The first row alone is more than {most}, the most that an answer may be.{(hasWritten ? " What the statement wrote is kept." : "")}",
                "less of each value, UNWIND, which makes rows of a list, or papergraph query --format jsonl, which has no such bound"));
    }

    // The engine speaks to people at a command line.
    private static async ValueTask<CypherResult> ReadAsync(ICypherRunner runner, CypherQuery query, PaperGraphWebOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await runner.RunAsync(query, cancellationToken).ConfigureAwait(false);
        }
        catch (PaperGraphException error) when (error.TimeLimit == options.QueryTime)
        {
            throw new ApiException(KnownProblems.Of(error) with { Hint = "a statement that looks at less; papergraph query, which has no such limit" });
        }
        catch (PaperGraphException error) when (error.TimeLimit is not null)
        {
            throw new ApiException(KnownProblems.Of(error) with { Hint = $"a statement that looks at less, or more seconds, up to {options.QueryTime.TotalSeconds}" });
        }
        catch (PaperGraphException error) when (error.Hint == "--write")
        {
            throw new ApiException(KnownProblems.Of(error) with { Hint = options.MayWrite ? "\"write\": true, with the header X-PaperGraph: 1" : KnownProblems.ReadOnly.Hint });
        }
    }

    private static async Task<Completions> CompleteAsync(CompletionRequest request, ServedGraph graph, CancellationToken cancellationToken)
    {
        var text = request.Text ?? "";
        var found = await GraphStores.AssistantOf(graph.Runner).CompleteAsync(text, Math.Clamp(request.Position, 0, text.Length), cancellationToken).ConfigureAwait(false);
        return new(found.Start, found.Length, [.. found.Items.Select(item => new Completion(item.Text, item.Kind.ToString().ToLowerInvariant(), item.Detail))]);
    }

    private static CypherQuery QueryOf(CypherRequest request, PaperGraphWebOptions options)
    {
        if (string.IsNullOrWhiteSpace(request.Query))
            throw new ApiException(KnownProblems.BadRequest("query holds no statement.", "{\"query\": \"MATCH (n) RETURN n LIMIT 5\"}"));
        if (request.Limit < 1 || request.Limit > options.MostRows)
            throw new ApiException(KnownProblems.BadRequest($"limit is a whole number from 1 to {options.MostRows}, not {request.Limit}."));
        if (request.Seconds is { } seconds && !(seconds > 0 && seconds <= options.QueryTime.TotalSeconds))
            throw new ApiException(KnownProblems.BadRequest($"seconds is a number above 0, up to {options.QueryTime.TotalSeconds}, not {seconds}."));
        return new(request.Query)
        {
            Parameters = request.Parameters?.ToDictionary(pair => pair.Key, pair => pair.Value.Value) ?? [],
            MayWrite = request.Write,
            RowLimit = request.Limit ?? Math.Min(UsualRows, options.MostRows),
            TimeLimit = request.Seconds is { } given ? TimeSpan.FromSeconds(given) : options.QueryTime,
        };
    }

    private static Dictionary<string, long> CountersOf(CypherCounters counters) => new (string Name, long Count)[]
    {
        ("nodesCreated", counters.NodesCreated), ("nodesDeleted", counters.NodesDeleted), ("relationshipsCreated", counters.RelationshipsCreated),
        ("relationshipsDeleted", counters.RelationshipsDeleted), ("propertiesSet", counters.PropertiesSet), ("labelsAdded", counters.LabelsAdded),
        ("labelsRemoved", counters.LabelsRemoved), ("schemaAdded", counters.SchemaAdded), ("schemaRemoved", counters.SchemaRemoved),
    }.Where(counter => counter.Count != 0).ToDictionary(counter => counter.Name, counter => counter.Count);

    private static PlanStep PlanOf(CypherPlan plan) => new(
        plan.Operator, plan.Details.ToDictionary(pair => pair.Key, pair => new CypherValue(pair.Value)), [.. plan.Children.Select(PlanOf)]);
}
