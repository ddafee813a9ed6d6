using CsCheck;
using PaperGraph.Core.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Tests.Settling;

public sealed class GraphSettlerTests
{
    private static readonly string[] Names =
        ["MoT", "mixture of thought", "Mixture of Thoughts", "mixture of tongues", "MoE", "mixture-of-experts", "MoE routing", "Qwen", "Qwen2", "Qwen 2", "long MoE", "LLM=large language model", "large language models=large language model"];

    private static readonly Gen<PaperRecord[]> Records = Gen.Select(
        OneOf(Names).Array[1, 5],
        OneOf(ConceptLabel.Method, ConceptLabel.Model),
        OneOf("", "mixture of thought", "mixture of tongues", "mixture of experts"),
        OneOf("", "MoT", "Qwen2", "MoE"),
        OneOf("A Title", "Roads of gravel", "How chains fold"),
        (names, label, longForm, own, title) => (Func<string, PaperRecord>)(id => Record(id, label, names, longForm).Introducing(own).Titled(title)))
        .Array[0, 8].Select(makers => makers.Select((make, i) => make($"p{i}")).ToArray());

    [Fact]
    public void Settle_AnyOrderOfRecords_GivesOneGraph() =>
        Gen.Select(Records, Gen.Int).Sample((records, seed) =>
            Settled.Of(records).Dump() == Settled.Of(records.OrderBy(record => HashCode.Combine(seed, record.Paper.Id))).Dump());

    [Fact]
    public void Settle_WithoutAPaper_IsAsIfNeverSeen() =>
        Records.Where(records => records.Length > 1).Sample(records =>
        {
            var kept = records[1..];
            Assert.Equal(Settled.Of(kept).Dump(), Settled.Of(records.Where(record => record.Paper.Id != "p0").Reverse()).Dump());
            Assert.DoesNotContain("p0", Settled.Of(kept).Dump(), StringComparison.Ordinal);
        });

    [Fact]
    public void Settle_AnyRecords_KeepsTheContract() =>
        Records.Sample(records =>
        {
            var graph = Settled.Of(records);
            Assert.Equal(graph.Nodes.Select(node => node.Id).Order(StringComparer.Ordinal).Distinct(), graph.Nodes.Select(node => node.Id));
            Assert.Equal(graph.Relationships.Select(edge => edge.Key).Order().Distinct(), graph.Relationships.Select(edge => edge.Key));
            var ids = graph.Nodes.Select(node => node.Id).ToHashSet();
            Assert.All(graph.Relationships, edge => Assert.True(ids.Contains(edge.From) && ids.Contains(edge.To)));
            Assert.All(graph.Concepts.Values, id => Assert.Contains(id, ids));
            Assert.All(graph.Nodes, node => AssertSchema(node.Properties, node.Labels.SelectMany(GraphSchema.OfLabel)));
            Assert.All(graph.Relationships, edge => AssertSchema(edge.Properties, GraphSchema.OfType(edge.Type)));
            Assert.All(graph.ConceptIds(), id => Assert.Equal(Spelling(graph.Node(id)), Spelling(graph.Node(graph.Concepts[Key(graph.Node(id))]))));
        });

    [Fact]
    public void Settle_Nothing_IsEmpty()
    {
        var graph = Settled.Of();
        Assert.Empty(graph.Nodes);
        Assert.Empty(graph.Relationships);
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>What two concepts of one name have in common, whatever kind of thing each is.</summary>
    private static string Spelling(GraphNode node) => Key(node).NormalForm.Replace(" ", "", StringComparison.Ordinal);

    private static NameKey Key(GraphNode node)
    {
        Assert.True(Labels.TryParseConcept(node.Labels.Single(label => label != Labels.Concept), out var label));
        return NameKey.Of(label, node.Properties[PropertyNames.Name].AsString());
    }

    private static void AssertSchema(PropertyMap properties, IEnumerable<PropertyDefinition> schema)
    {
        var definitions = schema.DistinctBy(definition => definition.Name).Where(definition => !GraphSchema.IsComputed(definition.Name)).ToList();
        Assert.All(properties.Keys, key => Assert.Contains(key, definitions.Select(definition => definition.Name)));
        Assert.All(definitions.Where(definition => definition.Required), definition => Assert.False(properties[definition.Name].IsNull, definition.Name));
    }

    private static PaperRecord Record(string id, ConceptLabel label, string[] names, string longForm)
    {
        var record = Settled.Paper(id, label, [.. names.Distinct()]);
        return longForm.Length == 0 ? record : record.Defining(longForm.EndsWith("experts", StringComparison.Ordinal) ? "MoE" : "MoT", longForm);
    }
}
