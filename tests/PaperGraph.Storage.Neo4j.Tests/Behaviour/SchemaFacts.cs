using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Storage.Neo4j.Tests.Behaviour;

/// <summary>IF NOT EXISTS is silent where the wanted constraint does not come to be, so the store reads back what there is.</summary>
public sealed class SchemaFacts(SharedServer server) : ServerFact(server)
{
    [Fact]
    public async Task Constraint_WhoseNameIsTakenForSomethingElse_IsSilentlyAbsent_AndTheStoreNamesIt()
    {
        await ServerData.RunAsync(Options, "DROP CONSTRAINT paper_id IF EXISTS");
        await ServerData.RunAsync(Options, "CREATE CONSTRAINT paper_id FOR (n:Book) REQUIRE n.isbn IS UNIQUE");
        try
        {
            await ServerData.RunAsync(Options, "CREATE CONSTRAINT paper_id IF NOT EXISTS FOR (n:Paper) REQUIRE n.id IS UNIQUE");
            Assert.Equal(Value.Of(0), (await ServerData.RunAsync(Options, "SHOW CONSTRAINTS YIELD labelsOrTypes WHERE 'Paper' IN labelsOrTypes RETURN count(*)"))[0][0]);

            var error = await Assert.ThrowsAsync<PaperGraphException>(OpenAsync);
            Assert.Contains("Book(isbn)", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            await ServerData.RunAsync(Options, "DROP CONSTRAINT paper_id IF EXISTS");
        }
    }
}
