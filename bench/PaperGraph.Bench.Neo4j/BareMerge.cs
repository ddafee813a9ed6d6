using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Testing;

namespace PaperGraph.Bench.Neo4j;

/// <summary>
/// What a person would write by hand: <c>UNWIND $rows … MERGE … SET r += row.properties</c> for each type and pair of labels, by the
/// same HTTP API, each batch a transaction of its own; rows in memory, nodes and constraints there.
/// </summary>
internal static class BareMerge
{
    private const string TypedJson = "application/vnd.neo4j.query";

    /// <summary>Relationships a second.</summary>
    public static async Task<double> RunAsync(string address, IGraphSource graph, int batchRows)
    {
        using var client = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(5) };
        client.DefaultRequestHeaders.Accept.Add(new(TypedJson));
        var relationships = await graph.RelationshipsAsync(GraphFilter.All).ToListAsync();
        var started = Stopwatch.GetTimestamp();
        foreach (var group in relationships.GroupBy(relationship => (relationship.Type, From: LabelOf(relationship.From), To: LabelOf(relationship.To))))
        {
            var key = string.Join(", ", GraphSchema.KeyOf(group.Key.Type).Select(name => $"{name}: row.properties.{name}"));
            var text = $"UNWIND $rows AS row MATCH (a:{group.Key.From} {{id: row.from}}) MATCH (b:{group.Key.To} {{id: row.to}}) MERGE (a)-[r:{group.Key.Type} {{{key}}}]->(b) SET r += row.properties";
            foreach (var batch in group.Chunk(batchRows))
                await SendAsync(client, text, batch);
        }

        return relationships.Count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    public static Task EmptyAsync(this Neo4jServer server) => server.RunAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");

    public static Task DeleteRelationshipsAsync(this Neo4jServer server) => server.RunAsync("MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS");

    private static string LabelOf(string id)
    {
        var word = id[..id.IndexOf('/', StringComparison.Ordinal)];
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static async Task SendAsync(HttpClient client, string text, GraphRelationship[] batch)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
            Write(json, text, batch);
        using var content = new ReadOnlyMemoryContent(buffer.WrittenMemory) { Headers = { ContentType = new MediaTypeHeaderValue(TypedJson) } };
        using var response = await client.PostAsync(new Uri("/db/neo4j/query/v2", UriKind.Relative), content);
        var answer = await response.Content.ReadAsStringAsync();
        if (answer.Contains("\"errors\"", StringComparison.Ordinal))
            throw new InvalidOperationException(answer);
    }

    private static void Write(Utf8JsonWriter json, string text, GraphRelationship[] batch)
    {
        json.WriteStartObject();
        json.WriteString("statement", text);
        json.WriteStartObject("parameters");
        json.WritePropertyName("rows");
        Begin(json, "List");
        json.WriteStartArray();
        foreach (var relationship in batch)
        {
            Begin(json, "Map");
            json.WriteStartObject();
            Write(json, "from", Value.Of(relationship.From));
            Write(json, "to", Value.Of(relationship.To));
            json.WritePropertyName("properties");
            Begin(json, "Map");
            json.WriteStartObject();
            foreach (var (name, value) in relationship.Properties)
                Write(json, name, value);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Value value)
    {
        json.WritePropertyName(name);
        Write(json, value);
    }

    private static void Write(Utf8JsonWriter json, Value value)
    {
        Begin(json, value.Kind.ToString());
        if (value.Kind == ValueKind.List)
        {
            json.WriteStartArray();
            foreach (var item in value.AsList())
                Write(json, item);
            json.WriteEndArray();
        }
        else
        {
            json.WriteStringValue(value.Kind == ValueKind.Float ? value.AsFloat().ToString("R", CultureInfo.InvariantCulture) : value.ToString());
        }

        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("$type", type);
        json.WritePropertyName("_value");
    }
}
