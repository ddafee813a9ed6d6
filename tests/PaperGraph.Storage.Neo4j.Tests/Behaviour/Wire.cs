using System.Net;
using System.Text;
using System.Text.Json;

namespace PaperGraph.Storage.Neo4j.Tests.Behaviour;

/// <summary>The server's HTTP interface as it is, past our transport.</summary>
internal sealed class Wire(Neo4jStoreOptions options) : IDisposable
{
    public const string Typed = "application/vnd.neo4j.query";
    public const string Plain = "application/json";

    private readonly HttpClient _client = new() { BaseAddress = options.Address, Timeout = TimeSpan.FromMinutes(2) };

    /// <summary>Runs a statement; more members of the request's object may follow it.</summary>
    public Task<(HttpStatusCode Status, JsonElement Body)> RunAsync(string statement, string more = "", string format = Typed, string path = "") =>
        PostAsync($$"""{"statement":{{JsonSerializer.Serialize(statement)}}{{(more.Length > 0 ? "," : "")}}{{more}}}""", format, path);

    /// <summary>Sends a body as it stands.</summary>
    public async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string body, string format = Typed, string path = "", HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, $"/db/{options.Database}/query/v2{path}") { Content = new StringContent(body, Encoding.UTF8, format) };
        request.Headers.Accept.ParseAdd(format);
        if (options.User is not null)
            request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, JsonElement.Parse(text.Length == 0 ? "{}" : text));
    }

    /// <summary>The first cell of an answer as the server spelled it.</summary>
    public static string Cell(JsonElement body) => body.GetProperty("data").GetProperty("values")[0][0].GetRawText();

    /// <summary>The code of an answer's error, or null where it has none.</summary>
    public static string? Code(JsonElement body) => body.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("code").GetString() : null;

    public void Dispose() => _client.Dispose();
}
