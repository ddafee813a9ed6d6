using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.Diagnostics;
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
    [InlineData("CREATE CONSTRAINT paper_id FOR (n:Book) REQUIRE n.isbn IS UNIQUE", "Book(isbn)")]
    [InlineData("CREATE INDEX paper_year FOR (n:Book) ON (n.year)", "Book(year)")]
    public async Task Rule_InTheWay_IsNamed(string statement, string named)
    {
        await ServerData.RunAsync(_options, statement);

        var error = await Assert.ThrowsAsync<PaperGraphException>(OpenAsync);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.Single(await NamesAsync());
    }

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
