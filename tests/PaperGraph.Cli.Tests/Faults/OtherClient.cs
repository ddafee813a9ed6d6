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

    /// <summary>Runs a statement and commits; false where the server ended the transaction for a deadlock.</summary>
    public async Task<bool> TryCommitAsync(string statement) => await TrySendAsync(_transaction, new { statement }) && await TrySendAsync(_transaction + "/commit", new { });

    public async Task RunAsync(string statement) => Assert.True(await TrySendAsync(_transaction, new { statement }));

    public async ValueTask DisposeAsync()
    {
        await _client.DeleteAsync(new Uri(_transaction));
        _client.Dispose();
    }

    private async Task<bool> TrySendAsync(string address, object body)
    {
        var answer = await (await _client.PostAsJsonAsync(address, body)).Content.ReadFromJsonAsync<JsonElement>();
        var failed = answer.TryGetProperty("errors", out var errors);
        Assert.True(!failed || errors[0].GetProperty("code").GetString() == "Neo.TransientError.Transaction.DeadlockDetected", errors.ToString());
        return !failed;
    }
}
