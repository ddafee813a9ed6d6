namespace PaperGraph.Storage.Neo4j.Tests;

public sealed class Neo4jStoreOptionsTests
{
    [Fact]
    public void Parse_OfAnAddressWithEverything_TakesItApart()
    {
        var options = Neo4jStoreOptions.Parse("https://ada:p%40ss%3A1@example.org:7473/papers", "other", "other", "other");

        Assert.Equal(("https://example.org:7473/", "ada", "p@ss:1", "papers"), (options.Address.ToString(), options.User, options.Password, options.Database));
        Assert.Equal("https://example.org:7473/papers", options.Location);
        Assert.DoesNotContain("p@ss", options.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_OfABareAddress_TakesTheRestFromBeside()
    {
        var options = Neo4jStoreOptions.Parse("http://localhost:7474", "ada", "secret");

        Assert.Equal(("ada", "secret", "neo4j"), (options.User, options.Password, options.Database));
    }

    [Fact]
    public void Parse_WithAPasswordAlone_TakesTheFirstUser() => Assert.Equal("neo4j", Neo4jStoreOptions.Parse("http://localhost:7474", null, "secret").User);

    [Theory]
    [InlineData("neo4j://ada:a-secret@localhost:7687/papers", "neo4j://localhost:7687/papers")]
    [InlineData("neo4j+s://example.org", "neo4j+s://example.org/neo4j")]
    [InlineData("neo4j+ssc://[::1]:7687", "neo4j+ssc://[::1]:7687/neo4j")]
    [InlineData("bolt://localhost", "bolt://localhost/neo4j")]
    [InlineData("Bolt+S://Example.org", "bolt+s://example.org/neo4j")]
    [InlineData("bolt+ssc://localhost:1", "bolt+ssc://localhost:1/neo4j")]
    public void Parse_OfABoltAddress_KeepsItsScheme(string address, string location)
    {
        var options = Neo4jStoreOptions.Parse(address);

        Assert.Equal((true, location), (options.IsBolt, options.Location));
        Assert.Throws<InvalidOperationException>(options.Connect);
    }

    [Theory]
    [InlineData("P G")]
    [InlineData("1")]
    [InlineData("PG`")]
    [InlineData("PG_\n")]
    [InlineData("É")]
    public void LabelPrefix_ThatIsNoName_IsRefused(string prefix) => Assert.Throws<FormatException>(() => Neo4jStoreOptions.Parse("http://localhost:7474") with { LabelPrefix = prefix });

    [Theory]
    [InlineData("bolt://")]
    [InlineData("neo4j+x://localhost")]
    [InlineData("ftp://localhost")]
    [InlineData("http://localhost/a/b")]
    [InlineData("http://")]
    public void Parse_OfNoAddress_IsRefused(string address) => Assert.Throws<FormatException>(() => Neo4jStoreOptions.Parse(address));
}
