using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using PaperGraph.Web.Tests.Description;
using PaperGraph.Web.Tests.Serving;

namespace PaperGraph.Web.Tests.Mcp;

/// <summary>A conversation of the official client with the server, over whichever transport and store.</summary>
public abstract class AgentSuite(ServedSample sample)
{
    /// <summary>A call of each tool that is answered with something.</summary>
    private static readonly Dictionary<string, (object Arguments, string Says)> Examples = new()
    {
        ["search"] = (new { query = "gsm8k" }, "benchmark/gsm8k: GSM8K, in"),
        ["get_paper"] = (new { paper = "arxiv:2201.11903" }, "EVALUATES_ON benchmark/gsm8k"),
        ["shared_benchmarks"] = (new { paper = "paper/arxiv:2201.11903", limit = 3 }, "benchmark/gsm8k (GSM8K) with paper/"),
        ["get_concept"] = (new { concept = "gsm8k", explainNames = true }, "benchmark/gsm8k: GSM8K, a benchmark in"),
        ["neighbours"] = (new { concept = "benchmark/gsm8k", relation = "CO_OCCURS", limit = 5 }, "CO_OCCURS benchmark/mmlu"),
        ["results"] = (new { concept = "benchmark/gsm8k" }, " on GSM8K: "),
        ["path"] = (new { from = "benchmark/gsm8k", to = "benchmark/imagenet" }, "benchmark/imagenet: ImageNet"),
        ["list_queries"] = (new { word = "similar" }, "similar-papers(paper: id of a paper"),
        ["run_query"] = (new { name = "papers-of-benchmark", parameters = new { benchmark = "GSM8K" } }, "paper/arxiv:2201.11903"),
        ["cypher"] = (new { query = "MATCH (b:Benchmark {id: $id}) RETURN b, b.papers AS papers, 1.5 AS x, [null] AS y", parameters = new { id = "benchmark/gsm8k" } }, "b | papers | x | y"),
    };

    /// <summary>Calls that cannot be answered, and what has to be said of them.</summary>
    private static readonly (string Tool, string Arguments, string Says)[] Mistakes =
    [
        ("search", "{}", "search needs 'query'"),
        ("search", """{"query": " "}""", "holds no word"),
        ("search", """{"query": "x", "top": 5}""", "search takes no 'top'.\n  try: query, kind, limit"),
        ("search", """{"query": 5}""", "query is a string, not 5"),
        ("search", """{"query": null}""", "query is a string, not null"),
        ("search", """{"query": "x", "limit": "ten"}""", "limit is an integer from 1 to 50, not \"ten\""),
        ("search", """{"query": "x", "limit": 0}""", "limit is an integer from 1 to 50, not 0"),
        ("search", """{"query": "x", "kind": "lion"}""", "kind is one of concept, paper, not \"lion\""),
        ("get_paper", """{"paper": "arxiv:0000.00000"}""", "The graph has no paper"),
        ("get_paper", """{"paper": "benchmark/gsm8k"}""", "benchmark/gsm8k is a benchmark; this takes a paper"),
        ("get_concept", """{"concept": "benchmark/gsm9k"}""", "Did you mean benchmark/gsm8k"),
        ("get_concept", """{"concept": "GSM-8KK"}""", "Did you mean benchmark/gsm8k"),
        ("get_concept", """{"concept": "gsm8k", "minConfidence": 2}""", "minConfidence is a number from 0 to 1, not 2"),
        ("neighbours", """{"concept": "gsm8k", "relation": "LIKES"}""", "relation is one of CO_OCCURS"),
        ("path", """{"from": "benchmark/gsm8k"}""", "path needs 'to'"),
        ("run_query", """{"name": "similar"}""", "Did you mean similar-papers?"),
        ("run_query", """{"name": "similar-papers"}""", "similar-papers needs 'paper': id of a paper"),
        ("run_query", """{"name": "similar-papers", "parameters": {"title": "x"}}""", "similar-papers takes no 'title'"),
        ("run_query", """{"name": "similar-papers", "parameters": {"paper": "gsm8k"}}""", "no paper 'gsm8k'"),
        ("cypher", """{"query": ""}""", "holds no statement"),
        ("cypher", """{"query": "MATCH (n)\nRETRUN n"}""", "2:1"),
        ("cypher", """{"query": "CREATE (:Thing)"}""", "may only read"),
        ("cypher", """{"query": "RETURN $x", "parameters": {"x": 99999999999999999999}}""", "is no integer of 64 bits"),
        ("cypher", $$"""{"query": "RETURN {{new string('[', 100)}}{{new string(']', 100)}}"}""", "too deep in each other"),
    ];

    /// <summary>JSON without escapes that it could do without.</summary>
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    protected ServedSample Sample => sample;

    [Fact]
    public async Task Tools_AreDescribedAndOnlyRead()
    {
        var agent = await ConnectAsync();
        var tools = await agent.ListToolsAsync();
        Assert.Equal(Examples.Keys.Order(StringComparer.Ordinal), tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool =>
        {
            Assert.True(tool.ProtocolTool.Annotations is { ReadOnlyHint: true, OpenWorldHint: false }, tool.Name);
            Assert.NotNull(tool.ProtocolTool.OutputSchema);
            Assert.All(tool.JsonSchema.GetProperty("properties").EnumerateObject(), argument => Assert.True(argument.Value.TryGetProperty("description", out _), $"{tool.Name} {argument.Name}"));
        });
        Assert.Contains("search", agent.Client.ServerInstructions ?? "", StringComparison.Ordinal);
        Assert.Equal("papergraph", agent.Client.ServerInfo?.Name);
    }

    [Fact]
    public async Task Tools_AnswerWithTextAndWithDataOfTheirSchema()
    {
        var agent = await ConnectAsync();
        foreach (var tool in await agent.ListToolsAsync())
        {
            var (arguments, says) = Examples[tool.Name];
            var answer = await agent.AskAsync(tool.Name, arguments);
            Assert.Contains(says, Agent.TextOf(answer), StringComparison.Ordinal);
            var schema = tool.ProtocolTool.OutputSchema!.Value;
            new SchemaCheck(schema).Check(Agent.DataOf(answer), schema, tool.Name);
        }
    }

    [Fact]
    public async Task Mistakes_AreToldSuchThatAnAgentLearns()
    {
        var agent = await ConnectAsync();
        foreach (var (tool, arguments, says) in Mistakes)
        {
            var text = await agent.FailAsync(tool, JsonSerializer.Deserialize<JsonElement>(arguments));
            Assert.Contains(says, text, StringComparison.Ordinal);
            Assert.DoesNotContain("PaperGraph.", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ToolsThatAreNone_AreAnErrorOfTheProtocol()
    {
        var agent = await ConnectAsync();
        var error = await Assert.ThrowsAsync<McpProtocolException>(() => agent.AskAsync("delete_all", new { }));
        Assert.Equal(McpErrorCode.InvalidParams, error.ErrorCode);
    }

    [Fact]
    public async Task Resources_AreListedAndRead()
    {
        var agent = await ConnectAsync();
        Assert.Equal(["papergraph://queries", "papergraph://schema"], (await agent.ListResourcesAsync()).Select(resource => resource.Uri).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["papergraph://concepts/{kind}/{slug}", "papergraph://papers/{id}"],
            (await agent.ListTemplatesAsync()).Select(template => template.UriTemplate).Order(StringComparer.Ordinal));
        var schema = await agent.ReadAsync("papergraph://schema");
        Assert.Equal("text/markdown", schema.MimeType);
        Assert.All(["## Paper (61)\n", "EVALUATES_ON (", "\n(:Paper)-[:EVALUATES_ON]->(:Benchmark)", "- evidence (String): "], part => Assert.Contains(part, schema.Text, StringComparison.Ordinal));
        Assert.NotEmpty(JsonDocument.Parse((await agent.ReadAsync("papergraph://queries")).Text).RootElement.GetProperty("queries").EnumerateArray());
        Assert.Equal("benchmark/gsm8k", IdOf(await agent.ReadAsync("papergraph://concepts/benchmark/gsm8k")));
        Assert.Equal("paper/arxiv:2201.11903", IdOf(await agent.ReadAsync("papergraph://papers/arxiv:2201.11903")));
        Assert.Equal("paper/" + SampleStore.OddId, IdOf(await agent.ReadAsync("papergraph://papers/" + Uri.EscapeDataString(SampleStore.OddId))));

        static string? IdOf(ModelContextProtocol.Protocol.TextResourceContents contents) => JsonDocument.Parse(contents.Text).RootElement.GetProperty("id").GetString();
    }

    [Fact]
    public async Task ResourcesThatAreNone_SayWhatThereIs()
    {
        var agent = await ConnectAsync();
        var error = await Assert.ThrowsAsync<McpProtocolException>(() => agent.ReadAsync("papergraph://concepts/benchmark/gsm9k"));
        Assert.Contains("Did you mean benchmark/gsm8k", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<McpProtocolException>(() => agent.ReadAsync("papergraph://nothing"));
    }

    [Fact]
    public async Task Answers_AreAsShortAsAskedFor()
    {
        var agent = await ConnectAsync();
        var few = Agent.DataOf(await agent.AskAsync("neighbours", new { concept = "gsm8k", limit = 2 }));
        Assert.Equal((2, true), (few.GetProperty("neighbours").GetArrayLength(), few.GetProperty("more").GetBoolean()));
        var rows = await agent.AskAsync("cypher", new { query = "UNWIND range(1, 100) AS x RETURN x", limit = 3 });
        Assert.Equal((3, true), (Agent.DataOf(rows).GetProperty("rows").GetArrayLength(), Agent.DataOf(rows).GetProperty("cut").GetBoolean()));
        Assert.Contains("There are more rows", Agent.TextOf(rows), StringComparison.Ordinal);
        var large = await agent.AskAsync("cypher", new { query = "UNWIND range(1, 500) AS x RETURN reduce(s = '', i IN range(1, 1000) | s + 'x') AS text", limit = 500 });
        Assert.InRange(Agent.DataOf(large).GetProperty("rows").GetArrayLength(), 1, 40);
        Assert.Contains("are cut here", Agent.TextOf(large), StringComparison.Ordinal);
        var question = await agent.AskAsync("run_query", new { name = "papers-of-benchmark", parameters = new { benchmark = "gsm8k" }, limit = 2 });
        Assert.Equal((2, true), (Agent.DataOf(question).GetProperty("rows").GetArrayLength(), Agent.DataOf(question).GetProperty("cut").GetBoolean()));
    }

    [Theory]
    [InlineData("RETURN range(1, 1000000) AS x")]
    [InlineData("RETURN reduce(s = 'abcdefgh', i IN range(1, 17) | s + s) AS x")]
    [InlineData("RETURN {a: range(1, 100000), b: 'x'} AS x, range(1, 100000) AS y")]
    [InlineData("MATCH (p:Paper) RETURN collect(p) AS x")]
    [InlineData("MATCH path = (:Paper)-[:EVALUATES_ON]->(:Benchmark) RETURN collect(path) AS x")]
    public async Task Values_WithoutRoom_AreCutWithAMark(string query)
    {
        var agent = await ConnectAsync();
        var answer = await agent.AskAsync("cypher", new { query });
        var data = Agent.DataOf(answer);
        Assert.Equal((1, true), (data.GetProperty("rows").GetArrayLength(), data.GetProperty("cut").GetBoolean()));
        Assert.InRange(CharactersOf(data), 30_000, 50_000);
        Assert.Contains('…', JsonSerializer.Serialize(data, Plain));
        Assert.Contains("its values are cut", Agent.TextOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_WithoutRoom_AreLeftOutWithTheWayToGoOn()
    {
        var agent = await ConnectAsync();
        var answer = await agent.AskAsync("cypher", new { query = "MATCH (p:Paper) RETURN p.abstract AS text ORDER BY p.id", limit = 1000 });
        var shown = Agent.DataOf(answer).GetProperty("rows").GetArrayLength();
        Assert.InRange(CharactersOf(Agent.DataOf(answer)), 30_000, 50_000);
        Assert.Contains($"Rows here: {shown} of 61, for an answer holds 40,000 characters: return less in each row, or go on with ORDER BY, SKIP {shown} and LIMIT", Agent.TextOf(answer), StringComparison.Ordinal);
        Assert.DoesNotContain("larger limit", Agent.TextOf(answer), StringComparison.Ordinal);
        var rest = await agent.AskAsync("cypher", new { query = $"MATCH (p:Paper) RETURN p.abstract AS text ORDER BY p.id SKIP {shown}" });
        Assert.Equal(61 - shown, Agent.DataOf(rest).GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task Questions_GoOnWhereTheyWereCut()
    {
        var agent = await ConnectAsync();
        var whole = await ReadAsync(6, 0);
        Assert.Equal(whole, (await ReadAsync(2, 0)).Concat(await ReadAsync(4, 2)));
        Assert.Equal(6, whole.Distinct().Count());
        Assert.Contains("ask again with skip 4.", Agent.TextOf(await AskAsync(2, 2)), StringComparison.Ordinal);

        async Task<IReadOnlyList<string>> ReadAsync(int limit, int skip) => [.. Agent.DataOf(await AskAsync(limit, skip)).GetProperty("rows").EnumerateArray().Select(row => row.GetRawText())];

        Task<ModelContextProtocol.Protocol.CallToolResult> AskAsync(int limit, int skip) =>
            agent.AskAsync("run_query", new { name = "papers-of-benchmark", parameters = new { benchmark = "gsm8k" }, limit, skip });
    }

    [Theory]
    [InlineData("neighbours", """{"concept": "gsm8k", "skip": 5000}""", "neighbours")]
    [InlineData("results", """{"concept": "gsm8k", "skip": 5000}""", "results")]
    [InlineData("shared_benchmarks", """{"paper": "arxiv:2201.11903", "skip": 5000}""", "shared")]
    [InlineData("shared_benchmarks", """{"paper": "arxiv:2201.11903", "other": "arxiv:2110.14168", "skip": 5000}""", "shared")]
    [InlineData("run_query", """{"name": "papers-of-benchmark", "parameters": {"benchmark": "gsm8k"}, "skip": 5000}""", "rows")]
    public async Task Lists_ThatArePassedOver_SayHowManyThereAre(string tool, string arguments, string member)
    {
        var agent = await ConnectAsync();
        var answer = await agent.AskAsync(tool, JsonSerializer.Deserialize<JsonElement>(arguments));
        Assert.Equal(0, Agent.DataOf(answer).GetProperty(member).GetArrayLength());
        Assert.Matches("There (is|are) [1-9][0-9]*: skip passes over (it|them all)[.]$", Agent.TextOf(answer));
    }

    [Theory]
    [InlineData("get_paper", "paper")]
    [InlineData("get_concept", "concept")]
    [InlineData("run_query", "name")]
    [InlineData("search", "query")]
    [InlineData("list_queries", "word")]
    [InlineData("search", null)]
    public async Task WordsOfAnAgent_AreRepeatedInShort(string tool, string? argument)
    {
        var agent = await ConnectAsync();
        var text = new string('y', 20_000);
        var answer = await agent.CallAsync(tool, new Dictionary<string, string> { [argument ?? text] = text });
        Assert.Contains("yyy…'", Agent.TextOf(answer), StringComparison.Ordinal);
        Assert.InRange(Agent.TextOf(answer).Length, 1, 2_000);
    }

    [Fact]
    public async Task ParametersOfAnotherShape_AreAnErrorThatSaysSo()
    {
        var agent = await ConnectAsync();
        var error = await Assert.ThrowsAsync<McpProtocolException>(() => agent.SendAsync("tools/call", JsonNode.Parse("""{"name": "search", "arguments": [1]}""")!));
        Assert.Equal(McpErrorCode.InvalidParams, error.ErrorCode);
        Assert.Contains("at $.arguments", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task QueriesThatComeAlong_AreAnsweredWithoutRemarks()
    {
        var agent = await ConnectAsync();
        var answer = await agent.AskAsync("run_query", new { name = "shortest-path", parameters = new { from = "GSM8K", to = "MMLU" } });
        Assert.Empty(Agent.DataOf(answer).GetProperty("notes").EnumerateArray());
    }

    [Theory]
    [InlineData("neighbours", """{"concept": "gsm8k"}""", "neighbours")]
    [InlineData("results", """{"concept": "gsm8k"}""", "results")]
    [InlineData("shared_benchmarks", """{"paper": "arxiv:2201.11903"}""", "shared")]
    public async Task Lists_GoOnWhereTheyWereCut(string tool, string arguments, string member)
    {
        const int Part = 3;
        var agent = await ConnectAsync();
        var whole = await ReadAsync(2 * Part, 0);
        var first = await agent.AskAsync(tool, With(Part, 0));
        Assert.Contains($"ask again with skip {Part}.", Agent.TextOf(first), StringComparison.Ordinal);
        Assert.Equal(whole, (await ReadAsync(Part, 0)).Concat(await ReadAsync(Part, Part)));
        Assert.InRange(whole.Count, Part + 1, 2 * Part);
        Assert.Equal(whole.Count, whole.Distinct().Count());

        async Task<IReadOnlyList<string>> ReadAsync(int limit, int skip) =>
            [.. Agent.DataOf(await agent.AskAsync(tool, With(limit, skip))).GetProperty(member).EnumerateArray().Select(item => item.GetRawText())];

        Dictionary<string, JsonElement> With(int limit, int skip) => new(JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(arguments)!)
        {
            ["limit"] = JsonSerializer.SerializeToElement(limit),
            ["skip"] = JsonSerializer.SerializeToElement(skip),
        };
    }

    [Fact]
    public async Task Sentences_AreToldWholeOnce()
    {
        var agent = await ConnectAsync();
        var answer = await agent.AskAsync("shared_benchmarks", new { paper = "arxiv:2201.11903" });
        var own = Agent.DataOf(answer).GetProperty("shared")[0].GetProperty("ownEvidence").GetString()!;
        Assert.Single(Agent.TextOf(answer).Split($"“{own}”").Skip(1));
        Assert.Contains("” (as above)", Agent.TextOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queries_OfAWordThatNoneHas_AreNamedAll()
    {
        var agent = await ConnectAsync();
        Assert.Contains("similar-papers", Agent.TextOf(await agent.AskAsync("list_queries", new { word = "zebra" })), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Searches_LeaveRoomForPapersAndKeepToOneKind()
    {
        var agent = await ConnectAsync();
        Assert.Contains("paper", await KindsAsync(new { query = "reasoning", limit = 4 }));
        Assert.All(await KindsAsync(new { query = "reasoning", kind = "paper" }), kind => Assert.Equal("paper", kind));
        Assert.DoesNotContain("paper", await KindsAsync(new { query = "reasoning", kind = "concept" }));

        async Task<IReadOnlyList<string?>> KindsAsync(object arguments) =>
            [.. Agent.DataOf(await agent.AskAsync("search", arguments)).GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("kind").GetString())];
    }

    private protected abstract Task<Agent> ConnectAsync();

    private static int CharactersOf(JsonElement data) => JsonSerializer.Serialize(data, Plain).Length;
}
