using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace PaperGraph.Web.Tests.Mcp;

/// <summary>The official client, which talks to a server as an agent's program does.</summary>
internal sealed class Agent(McpClient client) : IAsyncDisposable
{
    /// <summary>The built program.</summary>
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "papergraph.dll");

    /// <summary>A program that starts while others work may need longer than the client usually waits.</summary>
    private static readonly McpClientOptions Patient = new() { DiscoverProbeTimeout = TimeSpan.FromMinutes(1), InitializationTimeout = TimeSpan.FromMinutes(2) };

    public McpClient Client => client;

    public static async Task<Agent> OverHttpAsync(Uri address, string? token = null)
    {
        var transport = new HttpClientTransport(new()
        {
            Endpoint = new(address, "/mcp"),
            TransportMode = HttpTransportMode.StreamableHttp,
            AdditionalHeaders = token is null ? null : new Dictionary<string, string> { ["Authorization"] = "Bearer " + token },
        });
        return new(await McpClient.CreateAsync(transport, Patient));
    }

    public static async Task<Agent> OverStandardInputAsync(string store, params string[] arguments)
    {
        var transport = new StdioClientTransport(new() { Name = "papergraph", Command = "dotnet", Arguments = ["exec", Program, "mcp", "--store", store, .. arguments] });
        return new(await McpClient.CreateAsync(transport, Patient));
    }

    public async Task<IList<McpClientTool>> ListToolsAsync() => await client.ListToolsAsync();

    public async Task<IList<McpClientResource>> ListResourcesAsync() => await client.ListResourcesAsync();

    public async Task<IList<McpClientResourceTemplate>> ListTemplatesAsync() => await client.ListResourceTemplatesAsync();

    /// <summary>A tool's answer, which has to be one.</summary>
    public async Task<CallToolResult> AskAsync(string tool, object arguments)
    {
        var answer = await CallAsync(tool, arguments);
        Assert.False(answer.IsError == true, TextOf(answer));
        return answer;
    }

    /// <summary>What a tool says where it cannot answer.</summary>
    public async Task<string> FailAsync(string tool, object arguments)
    {
        var answer = await CallAsync(tool, arguments);
        Assert.True(answer.IsError, TextOf(answer));
        return TextOf(answer);
    }

    public static string TextOf(CallToolResult answer) => Assert.IsType<TextContentBlock>(Assert.Single(answer.Content)).Text;

    public static JsonElement DataOf(CallToolResult answer) => JsonSerializer.SerializeToElement(answer.StructuredContent);

    /// <summary>A tool's answer, whatever it is.</summary>
    public async Task<CallToolResult> CallAsync(string tool, object arguments) =>
        await client.CallToolAsync(tool, JsonSerializer.SerializeToElement(arguments).EnumerateObject().ToDictionary(member => member.Name, member => (object?)member.Value));

    /// <summary>What a resource holds.</summary>
    public async Task<TextResourceContents> ReadAsync(string uri) => Assert.IsType<TextResourceContents>(Assert.Single((await client.ReadResourceAsync(uri)).Contents));

    /// <summary>Sends a request as it stands.</summary>
    public async Task<JsonRpcResponse> SendAsync(string method, JsonNode parameters) => await client.SendRequestAsync(new() { Method = method, Params = parameters });

    public ValueTask DisposeAsync() => client.DisposeAsync();
}
