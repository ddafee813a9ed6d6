using System.IO.Compression;
using System.Net;
using PaperGraph.Web.Tests.Description;
using PaperGraph.Web.Tests.Serving;

namespace PaperGraph.Web.Tests;

/// <summary>What the API answers over the sample's graph, on whichever store.</summary>
public abstract class ApiSuite(ServedSample sample)
{
    /// <summary>One request for each operation, by its id: the address, and what is sent.</summary>
    private static readonly Dictionary<string, (string Address, object? Body)> Examples = new()
    {
        ["GetStatus"] = ("status", null),
        ["ListSuggestions"] = ("suggestions?q=gsm", null),
        ["Search"] = ("search?q=reasoning&limit=40", null),
        ["GetPath"] = ("paths?from=benchmark/gsm8k&to=benchmark/imagenet", null),
        ["ComparePapers"] = ("comparison", null),
        ["GetTrends"] = ("trends?kind=model", null),
        ["ListQueries"] = ("queries", null),
        ["ListPapers"] = ("papers", null),
        ["GetPaper"] = ("papers/arxiv:2201.11903", null),
        ["ListSimilarPapers"] = ("papers/arxiv:2201.11903/similar", null),
        ["ListSharedBenchmarks"] = ("papers/arxiv:2201.11903/shared-benchmarks", null),
        ["ListConcepts"] = ("concepts?sort=confidence&kind=benchmark", null),
        ["GetConcept"] = ("concepts/benchmark/gsm8k", null),
        ["ListConceptPapers"] = ("concepts/benchmark/gsm8k/papers?role=EVALUATES_ON&year=2023", null),
        ["ListConceptYears"] = ("concepts/benchmark/gsm8k/years", null),
        ["ListNeighbours"] = ("concepts/benchmark/gsm8k/neighbours?relation=EVALUATES_ON&relation=CO_OCCURS", null),
        ["ListResults"] = ("concepts/benchmark/gsm8k/results", null),
        ["ListFamily"] = ("concepts/model/gpt-3/family", null),
        ["ListAliases"] = ("concepts/benchmark/mmlu/aliases", null),
        ["LoadSample"] = ("sample", new { }),
        ["ListDecisions"] = ("decisions", null),
        ["MakeDecision"] = ("decisions", new { action = "split", concept = "benchmark/mmlu", name = "no such name" }),
        ["UndoDecision"] = ("decisions/0000000/undo", new { }),
        ["ExportGraph"] = ("export/graphml?kind=benchmark", null),
        ["ExportPart"] = ("export/json", new { ids = new[] { "benchmark/gsm8k", "benchmark/mmlu" } }),
        ["RunCypher"] = ("cypher", new { query = "PROFILE MATCH p = (:Paper)-[r]->(b:Benchmark {id: $id}) RETURN b, r, p, 1.5 AS x, [1, {y: null}] AS z LIMIT 2", parameters = new { id = "benchmark/gsm8k" } }),
        ["CompleteCypher"] = ("cypher/completions", new { text = "MATCH (b:Be", position = 11 }),
        ["GetMap"] = ("map", null),
        ["GetPlaces"] = ("map/place?id=benchmark/gsm8k", null),
        ["GetEdges"] = ("map/edges", new { ids = new[] { "benchmark/gsm8k", "benchmark/mmlu" } }),
    };

    [Fact]
    public async Task Operations_Answer_AsTheDocumentSays()
    {
        var client = (await sample.GetAsync()).Client;
        var document = await ApiDocument.ReadAsync(client);
        Assert.Equal(Examples.Keys.Order(StringComparer.Ordinal), document.Operations.Select(operation => operation.Id).Order(StringComparer.Ordinal));
        foreach (var operation in document.Operations)
        {
            var (address, body) = Examples[operation.Id];
            using var answer = body is null ? await client.AnswerAsync(address) : await client.PostAsync(address, body);
            await document.CheckAsync(operation, answer);
        }
    }

    [Fact]
    public async Task Document_DescribesEveryParameter()
    {
        var document = await ApiDocument.ReadAsync((await sample.GetAsync()).Client);
        Assert.All(document.Operations, operation =>
        {
            Assert.NotEmpty(operation.Json.GetProperty("summary").GetString()!);
            Assert.True(operation.Json.GetProperty("responses").TryGetProperty("429", out _), operation.Id);
            if (operation.Json.TryGetProperty("parameters", out var parameters))
                Assert.All(parameters.EnumerateArray(), parameter => Assert.True(parameter.TryGetProperty("description", out _), $"{operation.Id} {parameter}"));
        });
    }

    [Theory]
    [InlineData("papers")]
    [InlineData("papers?venue=venue/neurips")]
    [InlineData("concepts")]
    [InlineData("concepts?sort=name")]
    [InlineData("concepts?sort=confidence&kind=model")]
    [InlineData("concepts/benchmark/gsm8k/papers")]
    [InlineData("concepts/benchmark/gsm8k/neighbours")]
    [InlineData("concepts/benchmark/gsm8k/neighbours?relation=EVALUATES_ON")]
    [InlineData("papers/arxiv:2201.11903/similar")]
    [InlineData("papers/arxiv:2201.11903/shared-benchmarks")]
    [InlineData("search?q=reasoning")]
    public async Task Lists_PartByPart_AreTheWhole(string address)
    {
        var client = (await sample.GetAsync()).Client;
        var whole = await client.ReadAllAsync(address, 1_000);
        Assert.NotEmpty(whole);
        Assert.Equal(whole, await client.ReadAllAsync(address, Math.Max(2, whole.Count / 3)));
    }

    [Fact]
    public async Task Cursors_OfAnotherVersionOrNone_AreProblems()
    {
        var client = (await sample.GetAsync()).Client;
        var other = Convert.ToBase64String("2@another"u8).TrimEnd('=');
        Assert.Contains("without cursor", (await client.FailAsync($"papers?cursor={other}", HttpStatusCode.Gone)).GetProperty("hint").GetString(), StringComparison.Ordinal);
        await client.FailAsync("papers?cursor=%40%40", HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("nothing", HttpStatusCode.NotFound)]
    [InlineData("papers/none", HttpStatusCode.NotFound)]
    [InlineData("concepts/benchmark/none/papers", HttpStatusCode.NotFound)]
    [InlineData("concepts/animal/lion", HttpStatusCode.NotFound)]
    [InlineData("concepts?sort=colour", HttpStatusCode.BadRequest)]
    [InlineData("concepts?kind=animal", HttpStatusCode.BadRequest)]
    [InlineData("papers?limit=0", HttpStatusCode.BadRequest)]
    [InlineData("papers?limit=1001", HttpStatusCode.BadRequest)]
    [InlineData("papers?limit=ten", HttpStatusCode.BadRequest)]
    [InlineData("papers?year=now", HttpStatusCode.BadRequest)]
    [InlineData("papers?minConfidence=1.5", HttpStatusCode.BadRequest)]
    [InlineData("papers?minConfidence=NaN", HttpStatusCode.BadRequest)]
    [InlineData("papers?minConfidence=high", HttpStatusCode.BadRequest)]
    [InlineData("suggestions?q=x&kind=animal", HttpStatusCode.BadRequest)]
    [InlineData("paths?from=benchmark/gsm8k&to=benchmark/none", HttpStatusCode.NotFound)]
    [InlineData("paths?from=benchmark/gsm8k", HttpStatusCode.BadRequest)]
    [InlineData("export/word", HttpStatusCode.NotFound)]
    [InlineData("export/json?relation=LIKES", HttpStatusCode.BadRequest)]
    [InlineData("map?nodes=-1", HttpStatusCode.BadRequest)]
    [InlineData("map?nodes=50001", HttpStatusCode.BadRequest)]
    [InlineData("map?edges=200001", HttpStatusCode.BadRequest)]
    [InlineData("map?scale=wide", HttpStatusCode.BadRequest)]
    [InlineData("map?minConfidence=NaN", HttpStatusCode.BadRequest)]
    [InlineData("map?kind=animal", HttpStatusCode.BadRequest)]
    [InlineData("map?open=some", HttpStatusCode.BadRequest)]
    [InlineData("map?left=2&right=1", HttpStatusCode.BadRequest)]
    [InlineData("map?top=0&bottom=-1", HttpStatusCode.BadRequest)]
    public async Task Mistakes_AreProblemsThatSayWhat(string address, HttpStatusCode status)
    {
        var problem = await (await sample.GetAsync()).Client.FailAsync(address, status);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        Assert.DoesNotContain("PaperGraph.", problem.GetRawText(), StringComparison.Ordinal);
        Assert.All(["type", "title", "hint", "line", "column", "length"], member => Assert.True(problem.TryGetProperty(member, out _), member));
    }

    [Fact]
    public async Task OtherMethods_AreRefusedWithThoseThatAreTaken()
    {
        var client = (await sample.GetAsync()).Client;
        using var answer = await client.PostAsync("status", new { });
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "GET, HEAD"), (answer.StatusCode, string.Join(", ", answer.Content.Headers.Allow)));
        using var text = await client.PostTextAsync("cypher", "RETURN 1");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, text.StatusCode);
        using var wrong = await client.PostAsync("cypher", new { query = 5 });
        Assert.Contains("$.query", (await Asking.BodyAsync(wrong, HttpStatusCode.BadRequest)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        using var large = await client.PostLargeAsync("cypher", "RETURN 1 //" + new string('x', 9 << 20));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
    }

    [Fact]
    public async Task EntityTags_SpareTheAnswerUntilTheGraphChanges()
    {
        var client = (await sample.GetAsync()).Client;
        using var first = await client.AnswerAsync("concepts/benchmark/gsm8k");
        Assert.True(first.Headers.CacheControl is { NoCache: true, Private: true });
        using var again = new HttpRequestMessage(HttpMethod.Get, "concepts/benchmark/gsm8k");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.AnswerAsync(again);
        Assert.Equal((HttpStatusCode.NotModified, 0), (second.StatusCode, (await second.TextAsync()).Length));
    }

    [Fact]
    public async Task Papers_OfAVenue_AreThoseOfTheListThatNameIt()
    {
        var client = (await sample.GetAsync()).Client;
        var all = await client.ReadAllAsync("papers", 1_000);
        var there = all.Where(paper => paper.Contains("\"venue\":{\"id\":\"venue/neurips\",\"name\":\"NeurIPS\"}", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(there);
        Assert.All(there, paper => Assert.DoesNotContain("\"authors\":[]", paper, StringComparison.Ordinal));
        Assert.Equal(there, await client.ReadAllAsync("papers?venue=venue/neurips", 1_000));
        Assert.Empty(await client.ReadAllAsync("papers?venue=venue/none", 1_000));
    }

    [Fact]
    public async Task Sources_OfResultsAndMerges_AreNamed()
    {
        var client = (await sample.GetAsync()).Client;
        var result = (await client.ReadAsync("concepts/benchmark/gsm8k/results")).GetProperty("items")[0];
        var paper = await client.ReadAsync("papers/" + result.GetProperty("paper").GetString()!["paper/".Length..]);
        Assert.Equal((paper.GetProperty("title").GetString(), paper.GetProperty("year").GetInt32()), (result.GetProperty("title").GetString(), result.GetProperty("year").GetInt32()));
        Assert.All((await client.ReadAsync("concepts/method/chain-of-thought/aliases")).GetProperty("items").EnumerateArray(),
            merge => Assert.Equal(merge.GetProperty("paper").GetString() is null, merge.GetProperty("title").GetString() is null));
    }

    [Fact]
    public async Task OddIds_AreFoundByOneEncodedPart()
    {
        var client = (await sample.GetAsync()).Client;
        var address = "papers/" + Uri.EscapeDataString(SampleStore.OddId);
        var paper = await client.ReadAsync(address);
        Assert.Equal(("paper/" + SampleStore.OddId, SampleStore.OddTitle), (paper.GetProperty("id").GetString(), paper.GetProperty("title").GetString()));
        Assert.NotEmpty((await client.ReadAsync(address + "/similar")).Texts("id"));
    }

    [Fact]
    public async Task TextsWithMarkup_ComeAsPlainJson()
    {
        var client = (await sample.GetAsync()).Client;
        using var answer = await client.AnswerAsync("suggestions?q=" + Uri.EscapeDataString("<script>alert"));
        Assert.Equal(("application/json", "nosniff"), (answer.Content.Headers.ContentType?.MediaType, answer.Headers.GetValues("X-Content-Type-Options").Single()));
        Assert.DoesNotContain("<script", await answer.TextAsync(), StringComparison.Ordinal);
        Assert.Contains(SampleStore.OddTitle, (await Asking.BodyAsync(answer, HttpStatusCode.OK)).Texts("name"));
    }

    [Fact]
    public async Task Statements_ThatAreWrong_SayWhere()
    {
        var client = (await sample.GetAsync()).Client;
        using var answer = await client.PostAsync("cypher", new { query = "MATCH (n)\nRETRUN n" });
        var problem = await Asking.BodyAsync(answer, HttpStatusCode.BadRequest);
        Assert.Equal((2, 1, 6), (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32(), problem.GetProperty("length").GetInt32()));
        using var writing = await client.PostAsync("cypher", new { query = "CREATE (:Thing)" });
        Assert.Contains("write", (await Asking.BodyAsync(writing, HttpStatusCode.BadRequest)).GetProperty("hint").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statements_WithMoreRowsThanTheLimit_AreCut()
    {
        using var answer = await (await sample.GetAsync()).Client.PostAsync("cypher", new { query = "UNWIND range(1, 10) AS x RETURN x", limit = 3 });
        var body = await Asking.BodyAsync(answer, HttpStatusCode.OK);
        Assert.Equal((3, true), (body.GetProperty("rows").GetArrayLength(), body.GetProperty("cut").GetBoolean()));
    }

    /// <summary>The server runs few statements beside each other, and this one takes longer than anybody waits: if any went on without its client, none would come after.</summary>
    [Fact]
    public async Task Statements_EndWhenTheirClientGoes()
    {
        var server = await sample.GetAsync();
        for (var i = 0; i < 4 * Environment.ProcessorCount; i++)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Client.PostUntilAsync("cypher", new { query = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b)" }, patience.Token));
        }

        using var answer = await server.Client.PostAsync("cypher", new { query = "RETURN 1" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Suggestions_ForgiveTypingErrors() => Assert.Contains("benchmark/gsm8k", (await (await sample.GetAsync()).Client.ReadAsync("suggestions?q=gms8k")).Texts("id"));

    [Theory]
    [InlineData("graphml")]
    [InlineData("gexf")]
    [InlineData("json")]
    [InlineData("dot")]
    [InlineData("svg")]
    [InlineData("cypher")]
    public async Task Exports_AreFilesToKeep(string format)
    {
        using var answer = await (await sample.GetAsync()).Client.AnswerAsync("export/" + format);
        var text = await answer.TextAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        Assert.Equal(("attachment", "papergraph." + format), (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentDisposition?.FileName));
        Assert.Contains("GSM8K", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExportOfTables_IsAZipOfThem()
    {
        using var answer = await (await sample.GetAsync()).Client.AnswerAsync("export/csv");
        using var zip = new ZipArchive(await answer.StreamAsync());
        Assert.Contains(zip.Entries, entry => entry.Name.EndsWith(".csv", StringComparison.Ordinal) && entry.Length > 0);
    }

    [Fact]
    public async Task ExportOfAPart_HoldsItsNodesAlone()
    {
        using var answer = await (await sample.GetAsync()).Client.PostAsync("export/json", new { ids = new[] { "benchmark/gsm8k", "benchmark/mmlu" } });
        var body = await Asking.BodyAsync(answer, HttpStatusCode.OK);
        Assert.Equal(2, body.GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task Decisions_AreMadeAndTakenBack_AndOldIdsLeadOn()
    {
        var client = (await sample.GetAsync()).Client;
        var before = await client.ReadAsync("concepts/benchmark/svamp");
        using var made = await client.PostAsync("decisions", new { action = "merge", concept = "benchmark/svamp", other = "benchmark/asdiv", note = "<b>one</b>" });
        var decision = await Asking.BodyAsync(made, HttpStatusCode.OK);
        var gone = await GoneAsync(client, "svamp", "asdiv");
        Assert.NotNull(gone);
        Assert.Contains("merge", (await client.ReadAsync("decisions")).Texts("kind"));
        var living = gone == "svamp" ? "asdiv" : "svamp";
        using var moved = await client.AnswerAsync($"concepts/benchmark/{gone}/papers?limit=2");
        Assert.Equal((HttpStatusCode.PermanentRedirect, $"/api/v1/concepts/benchmark/{living}/papers?limit=2"), (moved.StatusCode, moved.Headers.Location?.OriginalString));
        var merge = (await client.ReadAsync($"concepts/benchmark/{living}/aliases")).GetProperty("items").EnumerateArray().First(item => item.GetProperty("reason").GetString() == "person");
        Assert.Equal(decision.GetProperty("id").GetString(), merge.GetProperty("decision").GetString());
        using var undone = await client.PostAsync($"decisions/{merge.GetProperty("decision").GetString()}/undo", new { });
        Assert.True((await Asking.BodyAsync(undone, HttpStatusCode.OK)).GetProperty("undone").GetBoolean());
        using var twice = await client.PostAsync($"decisions/{merge.GetProperty("decision").GetString()}/undo", new { });
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
        Assert.Equal(before.GetRawText(), (await client.ReadAsync("concepts/benchmark/svamp")).GetRawText());
    }

    [Fact]
    public async Task Writing_NeedsTheHeaderThatOtherSitesCannotSend()
    {
        var client = (await sample.GetAsync()).Client;
        using var answer = await client.PostWithoutHeaderAsync("decisions", new { action = "split", concept = "benchmark/mmlu", name = "x" });
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static async Task<string?> GoneAsync(HttpClient client, params string[] slugs)
    {
        foreach (var slug in slugs)
        {
            using var answer = await client.AnswerAsync("concepts/benchmark/" + slug);
            if (answer.StatusCode == HttpStatusCode.PermanentRedirect)
                return slug;
        }

        return null;
    }
}

/// <summary>Over a file.</summary>
public sealed class FileApiTests(SampleInFile sample) : ApiSuite(sample), IClassFixture<SampleInFile>;

/// <summary>Over a Neo4j server.</summary>
[Collection(nameof(ServerTests))]
public sealed class ServerApiTests(SampleOnServer sample) : ApiSuite(sample);
