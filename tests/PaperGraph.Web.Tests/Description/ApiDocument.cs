using System.Text.Json;

namespace PaperGraph.Web.Tests.Description;

/// <summary>The API's OpenAPI document.</summary>
internal sealed class ApiDocument(JsonElement root)
{
    public static async Task<ApiDocument> ReadAsync(HttpClient client) => new(JsonDocument.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))).RootElement);

    public JsonElement Root => root;

    public IReadOnlyList<ApiOperation> Operations =>
    [
        .. root.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(method => new ApiOperation(path.Name, method.Name.ToUpperInvariant(), method.Value))),
    ];

    /// <summary>Fails the test unless an answer is one that its operation announces.</summary>
    public async Task CheckAsync(ApiOperation operation, HttpResponseMessage answer)
    {
        var status = ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(operation.Json.GetProperty("responses").TryGetProperty(status, out var response), $"{operation.Id} does not say that it may answer {status}: {await answer.Content.ReadAsStringAsync()}");
        if (!response.TryGetProperty("content", out var content))
            return;
        var type = answer.Content.Headers.ContentType?.MediaType ?? "";
        Assert.True(content.TryGetProperty(type, out var body), $"{operation.Id} does not say that {status} may be of type {type}.");
        var schema = body.GetProperty("schema");
        if (schema.TryGetProperty("format", out var format) && format.GetString() == "binary")
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
        else
            new SchemaCheck(root).Check(JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement, schema, operation.Id);
    }
}

/// <summary>An operation.</summary>
internal sealed record ApiOperation(string Path, string Method, JsonElement Json)
{
    public string Id => Json.GetProperty("operationId").GetString()!;
}
