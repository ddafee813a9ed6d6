using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph;
using PaperGraph.Graph.Rules;
using PaperGraph.Storage.Embedded.Codecs;
using PaperGraph.Storage.Embedded.Layout;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Elements;

/// <summary>The indexes and constraints that are kept with the graph.</summary>
internal static class RuleTable
{
    public static ImmutableArray<GraphRule> Read(Database database)
    {
        if (StoreFormat.VersionOf(database) < StoreFormat.FirstWithRules)
            return [];
        var names = new NameDictionary(database);
        var rules = ImmutableArray.CreateBuilder<GraphRule>();
        using var rows = database.Prepare("SELECT name, kind, entity, tokens, keys, options FROM rule");
        while (rows.Step())
        {
            var options = new MapSink(names);
            PropertyCodec.Decode(rows.Blob(5), names, ref options);
            rules.Add(new(
                rows.Text(0), (RuleKind)rows.Integer(1), (ElementKind)rows.Integer(2), Texts(rows.Text(3)), Texts(rows.Text(4)), PropertyMap.Of(options.Taken)));
        }

        return rules.ToImmutable();
    }

    public static void Write(Database database, INames names, ImmutableArray<GraphRule> rules)
    {
        database.Execute("DELETE FROM rule");
        using var insert = database.Prepare("INSERT INTO rule VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        var bytes = new ByteWriter();
        foreach (var rule in rules)
        {
            bytes.Clear();
            PropertyCodec.Encode(rule.Options, names, bytes);
            insert.Bind(1, rule.Name).Bind(2, (long)rule.Kind).Bind(3, (long)rule.Entity).Bind(4, JsonSerializer.Serialize(rule.Tokens))
                .Bind(5, JsonSerializer.Serialize(rule.Keys)).Bind(6, bytes.Written).Run();
        }
    }

    private static ImmutableArray<string> Texts(string json) => JsonSerializer.Deserialize<ImmutableArray<string>>(json);

    private readonly struct MapSink(INames names) : IPropertySink
    {
        public List<KeyValuePair<string, Value>> Taken { get; } = [];

        public void Take(int key, Value value) => Taken.Add(new(names.Name(key), value));
    }
}
