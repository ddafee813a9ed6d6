using System.Net.Http.Json;
using System.Text.Json;

namespace PaperGraph.Cli.Tests.Faults;

/// <summary>Somebody else with a transaction open on the same server.</summary>
internal sealed class OtherClient : IAsyncDisposable
{
    private readonly HttpClient _client = new();
    private readonly string _transaction;

    private OtherClient(string transaction) => _transaction = transaction;

    public static async Task<OtherClient> BeginAsync(string address)
    {
        using var client = new HttpClient();
        var answer = await (await client.PostAsJsonAsync($"{address}/db/neo4j/query/v2/tx", new { })).Content.ReadFromJsonAsync<JsonElement>();
        return new($"{address}/db/neo4j/query/v2/tx/{answer.GetProperty("transaction").GetProperty("id").GetString()}");
    }

    public Task RunAsync(string statement) => SendAsync(_transaction, new { statement });

    public Task CommitAsync() => SendAsync(_transaction + "/commit", new { });

    public async ValueTask DisposeAsync()
    {
        await _client.DeleteAsync(new Uri(_transaction));
        _client.Dispose();
    }

    private async Task SendAsync(string address, object body)
    {
        var answer = await (await _client.PostAsJsonAsync(address, body)).Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
    }
}
