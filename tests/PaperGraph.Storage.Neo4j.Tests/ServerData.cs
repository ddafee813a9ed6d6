using PaperGraph.Core.PropertyGraph;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests;

/// <summary>Statements of a test's own, past the store.</summary>
internal static class ServerData
{
    public static async Task<IReadOnlyList<IReadOnlyList<Value>>> RunAsync(Neo4jStoreOptions options, string text, params (string Name, object? Value)[] parameters)
    {
        using var transport = new HttpTransport(options);
        return (await transport.WriteAsync(new(text, parameters), TestContext.Current.CancellationToken)).Rows;
    }
}
