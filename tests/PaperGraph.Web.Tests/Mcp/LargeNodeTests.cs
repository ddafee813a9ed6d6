using System.Net;
using System.Text.Json;
using PaperGraph.Testing;
using PaperGraph.Web.Tests.Serving;

namespace PaperGraph.Web.Tests.Mcp;

/// <summary>Nodes that hold more than an answer may.</summary>
public sealed class LargeNodeTests
{
    [Fact]
    public async Task Answers_AboutThem_AreCutAndSaySo()
    {
        using var folder = new TemporaryFolder();
        await SampleStore.BuildAsync(folder.At("large.db"), folder);
        await using var server = await WebServer.StartAsync(folder.At("large.db"), options => options.MayWrite = true);
        using var made = await server.Client.PostAsync("cypher", new
        {
            query = """
                CREATE (p:Paper {id: 'paper/large', title: 'Large', abstract: $text})
                CREATE (t:Concept:Topic {id: 'topic/large', name: 'Large', aliases: [n IN range(1, 20000) | 'alias ' + n]})
                WITH p UNWIND range(1, 300) AS n
                CREATE (p)-[:USES {evidence: left($text, 500)}]->(:Concept:Method {id: 'method/m' + n, name: 'M' + n})
                """,
            write = true,
            parameters = new { text = new string('x', 200_000) },
        });
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        await using var agent = await Agent.OverHttpAsync(server.Address);
        foreach (var (tool, arguments, member, says) in ((string, object, string, string)[])[
            ("get_paper", new { paper = "paper/large" }, "concepts", "more: run_query concepts-of-paper, with skip."),
            ("get_concept", new { concept = "topic/large" }, "aliases", "and 19,950 others")])
        {
            var answer = await agent.AskAsync(tool, arguments);
            Assert.InRange(Agent.TextOf(answer).Length, 1, 50_000);
            Assert.InRange(Agent.DataOf(answer).GetRawText().Length, 20_000, 50_000);
            Assert.InRange(Agent.DataOf(answer).GetProperty(member).GetArrayLength(), 10, 10_000);
            Assert.Contains(says, Agent.TextOf(answer), StringComparison.Ordinal);
            Assert.Contains("The structured content is cut", Agent.TextOf(answer), StringComparison.Ordinal);
        }

        foreach (var uri in (string[])["papergraph://papers/large", "papergraph://concepts/topic/large"])
        {
            var text = (await agent.ReadAsync(uri)).Text;
            Assert.InRange(text.Length, 20_000, 50_000);
            Assert.True(JsonDocument.Parse(text).RootElement.GetProperty("cut").GetBoolean());
        }
    }
}
