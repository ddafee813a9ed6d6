using System.Text.Json;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Testing;
using static PaperGraph.Testing.InMemoryGraph;

namespace PaperGraph.Export.Tests.Conformance;

/// <summary>The files for neo4j-admin, imported by their own command, checked, and compared on the started server.</summary>
public sealed class Neo4jImportTests
{
    [Fact]
    public async Task Folder_ImportedByItsOwnCommand_PassesTheCheckAndIsTheGraph()
    {
        FullTier.Require("starts Neo4j");
        var graph = SampleGraph.Create();
        await using var server = await StartWithAsync(graph);

        await CheckCountsAsync(server, graph);
        await CheckNodesAsync(server, graph);
        await CheckRelationshipsAsync(server, graph);
        foreach (var statement in CypherLibrary.Schema)
            await server.RunAsync(statement);
        Assert.NotEmpty(await server.RunAsync("SHOW CONSTRAINTS"));
    }

    [Fact]
    public async Task Values_ThatImportersTripOver_ComeBackEqual()
    {
        FullTier.Require("starts Neo4j");
        var graph = new InMemoryGraph(
            [
                Node("all", [";", "|^", "~ label"], [
                    ("empty", Value.Of("")), ("blank", Value.Of(" ")), ("quoted", Value.Of("\"q\"")), ("breaks", Value.Of("a\r\nb\nc")), ("comma", Value.Of("a,b")),
                    ("yes", Value.Of(true)), ("no", Value.Of(false)), ("most", Value.Of(long.MaxValue)), ("least", Value.Of(long.MinValue)),
                    ("third", Value.Of(1 / 3.0)), ("whole", Value.Of(2024.0)), ("huge", Value.Of(1e300)), ("minus", Value.Of(-0.0)), ("infinite", Value.Of(double.NegativeInfinity)),
                    ("texts", Value.List(["a;b", "", " c ", "\"d\"", "e\nf", "|~^"])), ("longs", Value.List([3_000_000_000L, -1])),
                    ("doubles", Value.List([Value.Of(0.1), Value.Of(1.0)])), ("flags", Value.List([Value.Of(true), Value.Of(false)])), ("odd,\"key\":é", Value.Of("v")),
                ]),
            ],
            [Link("all", "type with , and \"", "all", ("when", Value.Of(2.5)))]);
        await using var server = await StartWithAsync(graph);

        await CheckCountsAsync(server, graph);
        await CheckNodesAsync(server, graph);
        await CheckRelationshipsAsync(server, graph);
    }

    [Fact]
    public async Task Importer_OnOtherSpellings_DoesWhatWeKeepClearOf()
    {
        FullTier.Require("starts Neo4j");
        using var folder = new TemporaryFolder();
        var accepted = folder.Write("accepted.csv", """"
            id:ID,word:boolean,one:boolean,quoted:string[],empty:string[],floats:float[],beyond:long
            a,True,1,"x;""y;z""","",0.1,9223372036854775808

            """");
        await using var server = await Neo4jServer.StartAsync(async admin =>
        {
            await RefuseAsync(admin, folder.Write("plus.csv", "id:ID,n:long\na,+5\n"), "Not an integer: \"+5\"");
            await RefuseAsync(admin, folder.Write("point.csv", "id:ID,n:long\na,2024.0\n"), "Not an integer: \"2024.0\"");
            await RefuseAsync(admin, folder.Write("wide.csv", "id:ID,n:int[]\na,3000000000\n"), "3000000000");
            await RefuseAsync(admin, folder.Write("lines.csv", "id:ID,t\na,\"b\nc\"\n"), "multiline-fields");
            var untyped = folder.Write("untyped.csv", ":START_ID,:END_ID,:TYPE\na,a,\n");
            await Tool.RunAsync(admin, "database", "import", "full", "neo4j", $"--nodes={accepted}", $"--relationships={untyped}", "--overwrite-destination");
        });

        Assert.Equal("", (await server.RunAsync("MATCH ()-[r]->() RETURN type(r)"))[0][0].GetString());
        var row = (await server.RunAsync("MATCH (n) RETURN n.word, n.one, n.quoted, n.empty, n.floats[0] = 0.1, n.beyond"))[0];

        Assert.Equal("""[false,false,["x","\"y","z\""],null,false,-9223372036854775808]""", row.GetRawText());
    }

    private static async Task RefuseAsync(string admin, string file, string says) => Assert.Contains(
        says,
        await Tool.RunAsync("/bin/sh", "-c", "! \"$@\" 2>&1", "sh", admin, "database", "import", "full", "neo4j", "--overwrite-destination", "--verbose", $"--nodes={file}"),
        StringComparison.Ordinal);

    private static Task<Neo4jServer> StartWithAsync(InMemoryGraph graph) => Neo4jServer.StartAsync(async admin =>
    {
        using var folder = new TemporaryFolder();
        var import = folder.At("graph for import");
        await GraphExporter.Create(new CircleLayout()).WriteFileAsync("csv", graph, GraphFilter.All, import);
        await Tool.RunAsync("/bin/sh", "-c", "NEO4J_ADMIN=\"$0\" exec \"$1/import.sh\"", admin, import);
        await Tool.RunAsync(admin, "database", "check", "neo4j", "--verbose");
    });

    private static async Task CheckCountsAsync(Neo4jServer server, InMemoryGraph graph)
    {
        var description = await graph.DescribeAsync(GraphFilter.All);
        var labels = await server.RunAsync("MATCH (n) UNWIND labels(n) AS label RETURN label, count(*)");
        var types = await server.RunAsync("MATCH ()-[r]->() RETURN type(r), count(*)");

        Assert.Equal(description.Labels.OrderBy(pair => pair.Key, StringComparer.Ordinal), Counts(labels));
        Assert.Equal(description.Types.OrderBy(pair => pair.Key, StringComparer.Ordinal), Counts(types));
    }

    private static async Task CheckNodesAsync(Neo4jServer server, InMemoryGraph graph)
    {
        var nodes = await graph.NodesAsync(GraphFilter.All).ToListAsync();
        foreach (var node in nodes)
        {
            var rows = await server.RunAsync("MATCH (n {id: $id}) " + Properties, new { id = node.Id });
            Assert.Equal(Told(node.Properties), Told(rows));
        }
    }

    private static async Task CheckRelationshipsAsync(Neo4jServer server, InMemoryGraph graph)
    {
        var relationships = await graph.RelationshipsAsync(GraphFilter.All).ToListAsync();
        foreach (var alike in relationships.GroupBy(relationship => (relationship.From, relationship.Type, relationship.To)))
        {
            var rows = await server.RunAsync(
                "MATCH ({id: $from})-[n]->({id: $to}) WHERE type(n) = $type " + Properties, new { from = alike.Key.From, type = alike.Key.Type, to = alike.Key.To });
            Assert.Equal(alike.SelectMany(relationship => Told(relationship.Properties)).Order(StringComparer.Ordinal), Told(rows));
        }
    }

    private const string Properties = "UNWIND keys(n) AS key RETURN key, valueType(n[key]), CASE WHEN n[key] IS :: LIST<ANY> THEN [x IN n[key] | toString(x)] ELSE [toString(n[key])] END";

    private static List<string> Told(IReadOnlyList<JsonElement> rows) =>
    [
        .. rows.Select(row => $"{row[0].GetString()} {row[1].GetString()!.Replace(" NOT NULL", "", StringComparison.Ordinal)} "
            + string.Join('\u0001', row[2].EnumerateArray().Select(item => item.GetString()))).Order(StringComparer.Ordinal),
    ];

    // A list without items is left out; half a pair of surrogates is left out.
    private static IEnumerable<string> Told(PropertyMap properties) => properties
        .Where(property => property.Value.Kind != ValueKind.List || property.Value.AsList().Count > 0)
        .Select(property => $"{property.Key} {TypeOf(property.Value)} " + string.Join('\u0001', ItemsOf(property.Value).Select(TextOf)))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<Value> ItemsOf(Value value) => value.Kind == ValueKind.List ? value.AsList() : [value];

    private static string TypeOf(Value value)
    {
        var kinds = ItemsOf(value).Select(item => item.Kind).Distinct().ToList();
        var type = kinds.Count > 1 ? "STRING" : kinds[0].ToString().ToUpperInvariant();
        return value.Kind == ValueKind.List ? $"LIST<{type}>" : type;
    }

    private static string TextOf(Value value) => value.Kind == ValueKind.Float
        ? JavaText(value.AsFloat())
        : value.ToString().Replace("\ud83d ", " ", StringComparison.Ordinal);

    private static string JavaText(double number) => double.IsFinite(number) ? NumberText.Of(number) : number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<KeyValuePair<string, long>> Counts(IReadOnlyList<JsonElement> rows) =>
        rows.Select(row => KeyValuePair.Create(row[0].GetString()!, row[1].GetInt64())).OrderBy(pair => pair.Key, StringComparer.Ordinal);
}
