using System.Net;
using System.Text.Json;
using PaperGraph.Web.Tests.Description;
using PaperGraph.Web.Tests.Serving;

namespace PaperGraph.Web.Tests;

/// <summary>What the API says to requests that are not quite right.</summary>
public sealed class ContractTests(SampleInFile sample) : IClassFixture<SampleInFile>
{
    [Theory]
    [InlineData("papers")]
    [InlineData("search?q=reasoning")]
    [InlineData("concepts?kind=topic")]
    [InlineData("concepts?sort=name")]
    [InlineData("concepts/benchmark/gsm8k/papers")]
    public async Task Cursor_OfAnotherList_IsRefused(string address)
    {
        var client = (await sample.GetAsync()).Client;
        var cursor = (await client.ReadAsync("concepts?limit=5")).GetProperty("next").GetString();
        var problem = await client.FailAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}cursor={cursor}", HttpStatusCode.BadRequest);
        Assert.Contains("another list", Detail(problem), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cursor_WithAnotherLimitAndOrderOfParameters_IsTaken()
    {
        var client = (await sample.GetAsync()).Client;
        var cursor = (await client.ReadAsync("concepts?limit=5&kind=topic&sort=name")).GetProperty("next").GetString();
        Assert.Equal(2, (await client.ReadAsync($"concepts?sort=name&cursor={cursor}&kind=topic&limit=2")).GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData("papers?yeer=2023", "Did you mean year?", "one of limit, cursor, year, venue, minConfidence")]
    [InlineData("status?x=1", "no parameter 'x'", "the same without parameters")]
    [InlineData("concepts?kind=animal", "'animal' is no value of kind", "one of method, benchmark, model, topic")]
    [InlineData("suggestions?q=x&limit=500", "limit has to be from 1 to 100, not 500.", "limit=100")]
    [InlineData("trends?limit=0", "limit has to be from 1 to 50, not 0.", "limit=1")]
    [InlineData("papers?minConfidence=NaN", "from 0 to 1", "minConfidence=0")]
    [InlineData("paths?from=benchmark/gsm8k", "The parameter to is missing.", "to=…: The id of the node")]
    [InlineData("papers?year=now", "'now' is no value of the parameter year, which takes a whole number.", "year=…: Only papers of this year")]
    [InlineData("papers?limit=", "limit is a whole number", "limit=50")]
    [InlineData("suggestions?q=x&limit=", "'' is no value of the parameter limit", "limit=…")]
    [InlineData("map?left=NaN", "left has to be a finite number", "without left")]
    [InlineData("map?scale=Infinity", "scale has to be a finite number", "without scale")]
    [InlineData("map?relation=CO_OCURS", "Did you mean CO_OCCURS?", "one of INTRODUCES, ")]
    [InlineData("concepts/benchmark/gsm8k/neighbours?relation=zzz", "'zzz' is no relation", "one of INTRODUCES, ")]
    [InlineData("export/json?relation=zzz", "'zzz' is no relation", "one of INTRODUCES, ")]
    [InlineData("comparison?paper=benchmark/gsm8k", "paper takes no benchmark", "kind paper")]
    [InlineData("trends?concept=paper/arxiv:2201.11903", "concept takes no paper", "kind benchmark")]
    public async Task Mistake_IsTold_WithWhatToTry(string address, string detail, string hint)
    {
        var problem = await (await sample.GetAsync()).Client.FailAsync(address, HttpStatusCode.BadRequest);
        Assert.Contains(detail, Detail(problem), StringComparison.Ordinal);
        Assert.Contains(hint, Hint(problem), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("comparison?paper=paper/arxiv:2201.11903&paper=nonsense", "'nonsense'", "/suggestions")]
    [InlineData("comparison?paper=paper/gsm8k", "'paper/gsm8k'", "did you mean paper/")]
    [InlineData("trends?concept=LoRA", "'LoRA'", "method/low-rank-adaptation")]
    [InlineData("trends?concept=benchmark/gms8k", "'benchmark/gms8k'", "benchmark/gsm8k")]
    [InlineData("paths?from=benchmark/gsm8k&to=gms8k", "'gms8k'", "benchmark/gsm8k")]
    [InlineData("export/json?around=benchmark/gms8k", "'benchmark/gms8k'", "benchmark/gsm8k")]
    [InlineData("concepts/benchmark/gms8k", "'benchmark/gms8k'", "benchmark/gsm8k")]
    public async Task NodeThatIsNotThere_IsNamed_WithLikeOnes(string address, string detail, string hint)
    {
        var problem = await (await sample.GetAsync()).Client.FailAsync(address, HttpStatusCode.NotFound);
        Assert.Contains(detail, Detail(problem), StringComparison.Ordinal);
        Assert.Contains(hint, Hint(problem), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trends_OfAnIdThatIsGone_AreOfWhatTookItsPlace()
    {
        var client = (await sample.GetAsync()).Client;
        using var made = await client.PostAsync("decisions", new { action = "merge", concept = "benchmark/svamp", other = "benchmark/asdiv" });
        var decision = (await Asking.BodyAsync(made, HttpStatusCode.OK)).GetProperty("id").GetString();
        var series = (await client.ReadAsync("trends?concept=benchmark/svamp&concept=benchmark/asdiv")).GetProperty("series");
        Assert.Equal(1, series.GetArrayLength());
        using var undone = await client.PostAsync($"decisions/{decision}/undo", new { });
        await Asking.BodyAsync(undone, HttpStatusCode.OK);
    }

    [Fact]
    public async Task Relation_ThatAStatementWrote_IsKnown()
    {
        var client = (await sample.GetAsync()).Client;
        using var made = await client.PostAsync("cypher", new { query = "MATCH (a {id: 'benchmark/gsm8k'}), (b {id: 'benchmark/mmlu'}) CREATE (a)-[:LIKES]->(b)", write = true });
        await Asking.BodyAsync(made, HttpStatusCode.OK);
        Assert.Equal(["benchmark/mmlu"], (await client.ReadAsync("concepts/benchmark/gsm8k/neighbours?relation=LIKES")).Texts("id"));
        Assert.Equal(1, (await client.ReadAsync("export/json?relation=LIKES&kind=benchmark")).GetProperty("links").GetArrayLength());
        using var gone = await client.PostAsync("cypher", new { query = "MATCH ()-[r:LIKES]->() DELETE r", write = true });
        await Asking.BodyAsync(gone, HttpStatusCode.OK);
    }

    [Fact]
    public async Task Parameters_ThatAreTaken_AreThoseOfTheDocument()
    {
        var client = (await sample.GetAsync()).Client;
        foreach (var operation in (await ApiDocument.ReadAsync(client)).Operations)
        {
            var address = operation.Path["/api/v1/".Length..].Replace("{kind}/{slug}", "benchmark/gsm8k", StringComparison.Ordinal).Replace("papers/{id}", "papers/arxiv:2201.11903", StringComparison.Ordinal)
                .Replace("{id}", "0000000", StringComparison.Ordinal).Replace("{format}", "json", StringComparison.Ordinal) + "?zzzzzz=1" + string.Concat(NamesOf(operation, required: true).Select(name => $"&{name}=benchmark/gsm8k"));
            using var answer = operation.Method == "GET" ? await client.AnswerAsync(address) : await client.PostAsync(address, BodyOf(operation.Id));
            var problem = await Asking.BodyAsync(answer, HttpStatusCode.BadRequest);
            Assert.Contains("'zzzzzz'", Detail(problem), StringComparison.Ordinal);
            var names = NamesOf(operation, required: false);
            Assert.Equal(names.Count == 0 ? "the same without parameters" : "one of " + string.Join(", ", names.Order(StringComparer.Ordinal)), Sorted(Hint(problem)));
        }
    }

    [Theory]
    [InlineData("cypher", "query, parameters, limit, seconds, write")]
    [InlineData("decisions", "action, concept, name, other, note")]
    [InlineData("map/edges", "ids")]
    public async Task Body_ThatIsMissingOrWrong_IsToldWithItsMembers(string address, string members)
    {
        var client = (await sample.GetAsync()).Client;
        foreach (var body in (string[])["", "null", "[]", "{"])
        {
            using var answer = await client.PostJsonAsync(address, body);
            var problem = await Asking.BodyAsync(answer, HttpStatusCode.BadRequest);
            Assert.StartsWith("The body is ", Detail(problem), StringComparison.Ordinal);
            Assert.Contains(members, Hint(problem), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Problems_OfLongInputs_AreShort()
    {
        var client = (await sample.GetAsync()).Client;
        var word = new string('x', 7_000);
        foreach (var address in (string[])["papers/" + word, "papers?cursor=" + word, "papers?limit=" + word, "papers?year=" + word, "suggestions?kind=" + word, "concepts?sort=" + word, word, "export/" + word, "status?" + word])
        {
            using var answer = await client.AnswerAsync(address);
            Assert.InRange((await answer.TextAsync()).Length, 50, 1_000);
        }

        var name = new string('y', 1 << 20);
        foreach (var query in (string[])[$"RETURN {name}", $"MATCH (n) WHERE n.x = {name}() RETURN n", $"RETURN '{name}"])
        {
            using var answer = await client.PostAsync("cypher", new { query });
            Assert.InRange((await answer.TextAsync()).Length, 50, 3_500);
        }
    }

    [Fact]
    public async Task Statement_ThatTakesTooLong_SaysItsLimit()
    {
        var client = (await sample.GetAsync()).Client;
        using var answer = await client.PostAsync("cypher", new { query = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b)", seconds = 0.2 });
        var problem = await Asking.BodyAsync(answer, HttpStatusCode.GatewayTimeout);
        Assert.Equal(("urn:papergraph:timeout", "The statement took longer than its time limit of 0.2 s."), (problem.GetProperty("type").GetString(), Detail(problem)));
        Assert.Contains("seconds", Hint(problem), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadCsv_IsRefused_WithTheCommandThatTakesIt()
    {
        using var answer = await (await sample.GetAsync()).Client.PostAsync("cypher", new { query = "LOAD CSV FROM 'file:///a.csv' AS row RETURN row" });
        Assert.Equal("papergraph query --import-folder DIR", Hint(await Asking.BodyAsync(answer, HttpStatusCode.BadRequest)));
    }

    [Fact]
    public async Task Document_TellsTheToken_AndWhatComesWithoutABody()
    {
        var client = (await sample.GetAsync()).Client;
        var document = await ApiDocument.ReadAsync(client);
        Assert.All(document.Operations, operation => Assert.True(operation.Json.GetProperty("responses").TryGetProperty("401", out _), operation.Id));
        Assert.Equal("bearer", document.Root.GetProperty("components").GetProperty("securitySchemes").GetProperty("token").GetProperty("scheme").GetString());
        Assert.Equal(["{}", "{\"token\":[]}"], document.Root.GetProperty("security").EnumerateArray().Select(way => way.GetRawText().Replace(" ", "", StringComparison.Ordinal).ReplaceLineEndings("")));
        using var answer = await client.AnswerAsync("papers?venue=" + new string('x', 10_000));
        Assert.Equal(HttpStatusCode.RequestUriTooLong, answer.StatusCode);
        await document.CheckAsync(document.Operations.Single(operation => operation.Id == "ListPapers"), answer);
        using var file = await client.AnswerAsync("export/json");
        await document.CheckAsync(document.Operations.Single(operation => operation.Id == "ExportGraph"), file);
        var schema = document.Operations.Single(operation => operation.Id == "ExportGraph").Json.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");
        Assert.Equal("object", schema.GetProperty("type").GetString());
    }

    private static string Detail(JsonElement problem) => problem.GetProperty("detail").GetString()!;

    private static string Hint(JsonElement problem) => problem.GetProperty("hint").GetString()!;

    private static string Sorted(string hint) => !hint.StartsWith("one of ", StringComparison.Ordinal) ? hint : "one of " + string.Join(", ", hint["one of ".Length..].Split(", ").Order(StringComparer.Ordinal));

    private static object BodyOf(string operation) => operation switch
    {
        "RunCypher" => new { query = "RETURN 1" },
        "CompleteCypher" => new { text = "", position = 0 },
        "MakeDecision" => new { action = "split", concept = "benchmark/mmlu", name = "x" },
        _ => new { ids = Array.Empty<string>() },
    };

    private static List<string> NamesOf(ApiOperation operation, bool required) => !operation.Json.TryGetProperty("parameters", out var parameters) ? []
        : [.. parameters.EnumerateArray().Where(parameter => parameter.GetProperty("in").GetString() == "query" && (!required || (parameter.TryGetProperty("required", out var must) && must.GetBoolean())))
            .Select(parameter => parameter.GetProperty("name").GetString()!)];
}
