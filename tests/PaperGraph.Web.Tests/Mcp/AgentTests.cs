using PaperGraph.Testing;
using PaperGraph.Web.Tests.Serving;

namespace PaperGraph.Web.Tests.Mcp;

/// <summary>Over HTTP.</summary>
public abstract class HttpAgentSuite(ServedSample sample) : AgentSuite(sample)
{
    [Fact]
    public async Task Answers_LinkToPagesOfTheExplorer()
    {
        var agent = await ConnectAsync();
        var link = Agent.DataOf(await agent.AskAsync("get_concept", new { concept = "gsm8k" })).GetProperty("link").GetString();
        Assert.Equal(new Uri((await Sample.GetAsync()).Address, "/concept/benchmark/gsm8k").ToString(), link);
    }

    private protected override async Task<Agent> ConnectAsync() => await Sample.AgentAsync("http", server => Agent.OverHttpAsync(server.Address));
}

/// <summary>Over a file.</summary>
[Collection(nameof(FileTests))]
public sealed class HttpAgentTests(SampleInFile sample) : HttpAgentSuite(sample);

/// <summary>Over a Neo4j server.</summary>
[Collection(nameof(ServerTests))]
public sealed class HttpAgentOfServerTests(SampleOnServer sample) : HttpAgentSuite(sample);

/// <summary>Over standard input and output of the built program.</summary>
public abstract class StandardInputAgentSuite(ServedSample sample) : AgentSuite(sample)
{
    [Fact]
    public async Task Answers_LinkNowhere()
    {
        var agent = await ConnectAsync();
        Assert.Null(Agent.DataOf(await agent.AskAsync("get_concept", new { concept = "gsm8k" })).GetProperty("link").GetString());
    }

    private protected override async Task<Agent> ConnectAsync() => await Sample.AgentAsync("stdio", server => Agent.OverStandardInputAsync(server.Store));
}

/// <summary>Over a file.</summary>
[Collection(nameof(FileTests))]
public sealed class StandardInputAgentTests(SampleInFile sample) : StandardInputAgentSuite(sample)
{
    [Fact]
    public async Task StoreThatIsNotThere_IsToldWithTheWayToFillIt()
    {
        using var folder = new TemporaryFolder();
        await using var agent = await Agent.OverStandardInputAsync(folder.At("none.db"));
        Assert.Contains("papergraph build", await agent.FailAsync("search", new { query = "x" }), StringComparison.Ordinal);
        Assert.Contains("papergraph build", await agent.FailAsync("get_concept", new { concept = "x" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StoreThatIsNone_IsTold()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("other.db"), new string('x', 10_000));
        await using var agent = await Agent.OverStandardInputAsync(folder.At("other.db"), "--verbose");
        Assert.Contains("other.db", await agent.FailAsync("search", new { query = "x" }), StringComparison.Ordinal);
    }
}

/// <summary>Over a Neo4j server.</summary>
[Collection(nameof(ServerTests))]
public sealed class StandardInputAgentOfServerTests(SampleOnServer sample) : StandardInputAgentSuite(sample);
