using CsCheck;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Graph;
using PaperGraph.Graph.Rules;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Cypher.Tests.FullText;

public sealed class FullTextTests : IAsyncLifetime
{
    private const string Texts =
        "'chain-of-thought', 'chain of thought prompting', 'Chain thought', 'of the', 'tree-of-thoughts', 'GSM8K', 'gsm8k-hard', 'C++', 'GPT-4o', 'gpt 4', 'running', 'Héllo', 'u.s. x_y'";

    private readonly MemoryGraph _graph = new();
    private readonly CypherEngine _engine;

    public FullTextTests() => _engine = new(_graph);

    public async ValueTask InitializeAsync()
    {
        var transaction = await _graph.BeginAsync();
        transaction.CreateRule(new("docs", RuleKind.FullText, ElementKind.Node, ["Doc"], ["t"], PropertyMap.Empty));
        transaction.CreateRule(new("links", RuleKind.FullText, ElementKind.Relationship, ["T"], ["t"], PropertyMap.Empty));
        await _graph.CommitAsync(transaction);
        await RunAsync($"UNWIND [{Texts}] AS t CREATE (:Doc {{t: t}})");
    }

    public ValueTask DisposeAsync()
    {
        _engine.Dispose();
        _graph.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("chain-of-thought", "Chain thought|chain of thought prompting|chain-of-thought|of the|tree-of-thoughts")]
    [InlineData("\"chain-of-thought\"", "chain of thought prompting|chain-of-thought")]
    [InlineData("GSM8K*", "GSM8K|gsm8k-hard")]
    [InlineData("c++", "C++")]
    [InlineData("of", "chain of thought prompting|chain-of-thought|of the|tree-of-thoughts")]
    [InlineData("gpt-4", "GPT-4o|gpt 4")]
    [InlineData("GPT-4*", "")]
    [InlineData("run", "")]
    [InlineData("hello", "")]
    [InlineData("u.s.", "u.s. x_y")]
    [InlineData("*8K", "GSM8K|gsm8k-hard")]
    [InlineData("/gsm.*/", "GSM8K|gsm8k-hard")]
    [InlineData("gsm?k", "GSM8K|gsm8k-hard")]
    [InlineData("*n???????????????????????????????????????", "")]
    [InlineData("gsm7k~1", "GSM8K|gsm8k-hard")]
    [InlineData("a:b", "")]
    [InlineData("t:prompting", "chain of thought prompting")]
    [InlineData("-chain", "")]
    [InlineData("+chain -prompting", "Chain thought|chain-of-thought")]
    [InlineData("(chain OR tree) AND thoughts", "tree-of-thoughts")]
    public async Task QueryNodes_Words_FindWhatNeo4jFinds(string query, string found) => Assert.Equal(found, string.Join('|', await FindAsync(query)));

    [Theory]
    [InlineData("foo(")]
    [InlineData("AND")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a/b")]
    [InlineData("\"open")]
    [InlineData("~")]
    [InlineData("/[/")]
    public async Task QueryNodes_NoQuery_Fails(string query)
    {
        var error = await Assert.ThrowsAsync<CypherException>(() => FindAsync(query));
        Assert.Equal((CypherErrorType.ProcedureError, "ProcedureCallFailed"), (error.Type, error.Detail));
    }

    [Fact]
    public async Task QueryNodes_AnyText_IsAQueryOrAnError()
    {
        var texts = Gen.Char["ab12+-&|!(){}[]^\"~*?:\\/ .TON"].Array[0, 30].Select(units => new string(units));
        foreach (var text in texts.Array[100].Single())
        {
            try
            {
                await FindAsync(text);
            }
            catch (CypherException error)
            {
                Assert.Equal(CypherErrorType.ProcedureError, error.Type);
            }
        }
    }

    [Fact]
    public async Task QueryNodes_AfterCommits_FindsWhatIsThereNow()
    {
        await FindAsync("chain");
        await RunAsync("CREATE (:Doc {t: 'chain drive'}), (:Other {t: 'chain mail'})");
        await RunAsync("MATCH (n:Doc {t: 'Chain thought'}) SET n.t = 'thought'");
        await RunAsync("MATCH (n:Doc {t: 'chain-of-thought'}) DELETE n");
        await RunAsync("MATCH (n:Doc {t: 'chain of thought prompting'}) REMOVE n:Doc");
        Assert.Equal(["chain drive"], await FindAsync("chain"));
        await RunAsync("MATCH (n:Other) SET n:Doc");
        Assert.Equal(["chain drive", "chain mail"], await FindAsync("chain"));
    }

    [Fact]
    public async Task QueryNodes_InAStatementThatWrites_FindsWhatItWrote()
    {
        const string Text = "CREATE (:Doc {t: 'novel words'}) WITH * MATCH (n:Doc {t: 'running'}) DELETE n WITH 1 AS x CALL db.index.fulltext.queryNodes('docs', 'novel running') YIELD node RETURN node.t AS t";
        Assert.Equal("novel words", Assert.Single((await RunAsync(Text)).Read()).Text("t"));
        Assert.Equal(["novel words"], await FindAsync("novel running"));
    }

    [Fact]
    public async Task QueryNodes_AfterAFailedStatement_FindsNothingOfIt()
    {
        await Assert.ThrowsAsync<CypherException>(() => RunAsync(
            "CREATE (:Doc {t: 'novel'}) WITH 1 AS x MATCH (n:Doc {t: 'running'}) SET n.t = 'novel' WITH x CALL db.index.fulltext.queryNodes('docs', 'novel') YIELD node RETURN 1 / 0 AS z"));
        Assert.Empty(await FindAsync("novel"));
        Assert.Equal(["running"], await FindAsync("running"));
    }

    [Fact]
    public async Task Search_ViewOlderThanTheIndex_FindsWhatItHolds()
    {
        using var search = new PaperGraph.Cypher.FullText.ElementSearch();
        var old = await _graph.ReadViewAsync(TestContext.Current.CancellationToken);
        await RunAsync("MATCH (n:Doc {t: 'running'}) SET n.t = 'walking'");
        var now = await _graph.ReadViewAsync(TestContext.Current.CancellationToken);
        Assert.Single(search.Search(now, false, now.Rules[0], new("walking", 10, null), () => { }));
        Assert.Single(search.Search(old, false, old.Rules[0], new("running", 10, null), () => { }));
        Assert.Empty(search.Search(now, false, now.Rules[0], new("running", 10, null), () => { }));
    }

    [Fact]
    public async Task QueryNodes_Options_SkipAndLimit()
    {
        var all = (await RunAsync("CALL db.index.fulltext.queryNodes('docs', 'chain') YIELD node, score RETURN node.t AS t, score")).Read().Select(row => row.Text("t")).ToList();
        var some = (await RunAsync("CALL db.index.fulltext.queryNodes('docs', 'chain', {skip: 1, limit: 1}) YIELD node RETURN node.t AS t")).Read().Select(row => row.Text("t"));
        Assert.Equal(all.Skip(1).Take(1), some);
    }

    [Fact]
    public async Task QueryRelationships_Words_FindTheirTexts()
    {
        await RunAsync("CREATE ()-[:T {t: ['deep water', 'shallow']}]->()");
        var row = Assert.Single((await RunAsync("CALL db.index.fulltext.queryRelationships('links', 'shallow') YIELD relationship, score RETURN type(relationship) AS type, score > 0 AS positive")).Read());
        Assert.Equal(("T", "true"), (row.Text("type"), row.Text("positive")));
    }

    [Theory]
    [InlineData("CALL db.index.fulltext.queryNodes('nothing', 'a') YIELD node RETURN node")]
    [InlineData("CALL db.index.fulltext.queryRelationships('docs', 'a') YIELD relationship RETURN relationship")]
    [InlineData("CALL db.index.fulltext.queryNodes('docs', 'a', {limit: -1}) YIELD node RETURN node")]
    [InlineData("CALL db.index.fulltext.queryNodes('docs', 'a', {analyzer: 'klingon'}) YIELD node RETURN node")]
    public async Task Query_WrongArguments_Fail(string text) =>
        Assert.Equal(CypherErrorType.ProcedureError, (await Assert.ThrowsAsync<CypherException>(() => RunAsync(text))).Type);

    [Fact]
    public async Task ShowIndexes_FullText_TellsHowItIsMade()
    {
        var row = Assert.Single((await RunAsync("SHOW FULLTEXT INDEXES YIELD name, options, createStatement WHERE name = 'docs' RETURN options, createStatement")).Read());
        Assert.Equal(Value.Of("standard-no-stop-words"), row["options"].AsMap()["indexConfig"].AsMap()["fulltext.analyzer"]);
        Assert.StartsWith("CREATE FULLTEXT INDEX `docs` FOR (n:`Doc`) ON EACH [n.`t`] OPTIONS {", row.Text("createStatement"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CreateIndex_AnalyserByName_DividesAsItDoes()
    {
        await RunAsync("CREATE FULLTEXT INDEX stems FOR (n:Doc) ON EACH [n.t, n.u] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}");
        Assert.Equal("running", Assert.Single((await RunAsync("CALL db.index.fulltext.queryNodes('stems', 'run') YIELD node RETURN node.t AS t")).Read()).Text("t"));
        var error = await Assert.ThrowsAsync<CypherException>(() => RunAsync("CREATE FULLTEXT INDEX other FOR (n:Doc) ON EACH [n.u] OPTIONS {indexConfig: {`fulltext.analyzer`: 'klingon'}}"));
        Assert.Equal(CypherErrorType.SchemaError, error.Type);
    }

    private async Task<List<string>> FindAsync(string query)
    {
        var result = await _engine.RunAsync(new("CALL db.index.fulltext.queryNodes('docs', $query) YIELD node RETURN node.t AS t ORDER BY t")
        {
            Parameters = new Dictionary<string, Value> { ["query"] = Value.Of(query) },
        });
        return [.. result.Read().Select(row => row.Text("t"))];
    }

    private async Task<CypherResult> RunAsync(string text) => await _engine.RunAsync(new(text) { MayWrite = true });
}
