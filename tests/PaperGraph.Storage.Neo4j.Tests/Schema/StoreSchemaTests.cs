using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Storage.Neo4j.Prefixing;
using PaperGraph.Storage.Neo4j.Schema;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Schema;

public sealed class StoreSchemaTests(SharedServer server) : IAsyncLifetime
{
    private Neo4jStoreOptions _options = null!;

    public async ValueTask InitializeAsync()
    {
        _options = await server.EmptyAsync();
        await DropAsync();
    }

    public ValueTask DisposeAsync() => new(DropAsync());

    [Fact]
    public async Task Apply_Twice_ChangesNothingTheSecondTime()
    {
        await OpenAsync();
        var first = await NamesAsync();
        await OpenAsync();

        Assert.Equal(first, await NamesAsync());
        Assert.Subset(first.ToHashSet(), StoreSchema.Rules.Select(rule => rule.Name).ToHashSet());
    }

    [Fact]
    public async Task Constraint_OfAnotherNameOnTheSameProperty_Serves()
    {
        await ServerData.RunAsync(_options, "CREATE CONSTRAINT mine FOR (n:Paper) REQUIRE n.id IS UNIQUE");
        await OpenAsync();

        Assert.DoesNotContain("paper_id", await NamesAsync());
    }

    [Theory]
    [InlineData("CREATE INDEX theirs FOR (n:Paper) ON (n.id)", "theirs")]
    [InlineData("CREATE INDEX paper_id FOR (n:Paper) ON (n.id)", "Paper(id)")]
    [InlineData("CREATE TEXT INDEX paper_year FOR (n:Paper) ON (n.year)", "TEXT on Paper(year)")]
    [InlineData("CREATE INDEX paper_text FOR (n:Paper) ON (n.title)", "Paper(title)")]
    [InlineData("CREATE FULLTEXT INDEX paper_text FOR (n:Paper) ON EACH [n.title]", "FULLTEXT on Paper(title)")]
    [InlineData("CREATE CONSTRAINT paper_year FOR (n:Paper) REQUIRE n.year IS UNIQUE", "UNIQUENESS on Paper(year)")]
    [InlineData("CREATE CONSTRAINT theirs FOR (n:Paper) REQUIRE n.year IS UNIQUE", "theirs")]
    [InlineData("CREATE CONSTRAINT theirs FOR ()-[r:SCORES]-() REQUIRE r.paper IS UNIQUE", "theirs")]
    [InlineData("CREATE CONSTRAINT papergraph_record_key FOR ()-[r:T]-() REQUIRE r.key IS UNIQUE", "T(key)")]
    [InlineData("CREATE CONSTRAINT paper_id FOR (n:Book) REQUIRE n.isbn IS UNIQUE", "Book(isbn)")]
    [InlineData("CREATE INDEX paper_year FOR (n:Book) ON (n.year)", "Book(year)")]
    public async Task Rule_InTheWay_IsNamed(string statement, string named)
    {
        await ServerData.RunAsync(_options, statement);

        var error = await Assert.ThrowsAsync<PaperGraphException>(OpenAsync);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.Single(await NamesAsync());
    }

    [Fact]
    public async Task Apply_WhereAllIsThere_SendsNoSchemaStatement()
    {
        await OpenAsync();
        using var recording = new RecordingTransport(new HttpTransport(_options), Refuse);
        await new StoreSchema(recording, _options.Location, new LabelPrefix("")).ApplyAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, recording.Texts.Count);
        Assert.All(recording.Texts, text => Assert.StartsWith("SHOW ", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Apply_ByAUserWhoMayNot_NamesTheRuleAndWhoMay()
    {
        using var recording = new RecordingTransport(new HttpTransport(_options), Refuse);
        var error = await Assert.ThrowsAsync<PaperGraphException>(() => new StoreSchema(recording, _options.Location, new LabelPrefix("PG_")).ApplyAsync(TestContext.Current.CancellationToken));

        Assert.Contains("PG_papergraph_node_id (Unique on PG_PaperGraphNode(id))", error.Message, StringComparison.Ordinal);
        Assert.Contains("architect", error.Hint, StringComparison.Ordinal);
        Assert.Contains("CREATE CONSTRAINT PG_papergraph_node_id", error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Constraint_ThatForeignNodesStandAgainst_NamesLabelValueAndTheWayOut()
    {
        await ServerData.RunAsync(_options, "CREATE (:Paper {id: 'B00K-1'}), (:Paper {id: 'B00K-1'})");

        var error = await Assert.ThrowsAsync<PaperGraphException>(OpenAsync);
        Assert.Contains("`Paper`", error.Message, StringComparison.Ordinal);
        Assert.Contains("'B00K-1'", error.Message, StringComparison.Ordinal);
        Assert.Contains("--label-prefix", error.Hint, StringComparison.Ordinal);
        _options = _options with { LabelPrefix = "PG_" };
        await OpenAsync();
        Assert.Contains("PG_paper_id", await NamesAsync());
    }

    [Fact]
    public async Task Rule_OfAnotherWithTheSameNameAndSubject_ServesWithAPrefixToo()
    {
        await OpenAsync();
        _options = _options with { LabelPrefix = "PG_" };
        await OpenAsync();

        var names = await NamesAsync();
        Assert.Contains("papergraph_scores_paper", names);
        Assert.DoesNotContain("PG_papergraph_scores_paper", names);
    }

    // What a server of the Enterprise edition says to a user whose role may not make constraints.
    private PaperGraphException? Refuse(Statement statement) => statement.Text.StartsWith("CREATE ", StringComparison.Ordinal)
        ? new FailureExplainer(_options).Explain(new Neo4jFailure("Neo.ClientError.Security.Forbidden", "Schema operation 'create_constraint' on database 'neo4j' is not allowed for user 'reader' with roles [PUBLIC, editor]."))
        : null;

    private async Task OpenAsync() =>
        await (await Neo4jGraphStore.OpenAsync(_options, Neo4jStoreMode.Create, NullLogger<Neo4jGraphStore>.Instance, TestContext.Current.CancellationToken)).DisposeAsync();

    private async Task<List<string>> NamesAsync() =>
        [.. (await ServerData.RunAsync(_options, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name")).Select(row => row.Text(0))];

    private async Task DropAsync()
    {
        foreach (var row in await ServerData.RunAsync(_options, "SHOW CONSTRAINTS YIELD name RETURN name"))
            await ServerData.RunAsync(_options, "DROP CONSTRAINT $name IF EXISTS", ("name", row.Text(0)));
        foreach (var name in await NamesAsync())
            await ServerData.RunAsync(_options, "DROP INDEX $name IF EXISTS", ("name", name));
    }
}
