using System.Globalization;
using System.Text;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Web.Mcp;

/// <summary>The schema of a graph as Markdown: what is there, with what a build writes of it. Labels and types of the same properties stand together.</summary>
internal static class SchemaText
{
    private const string Example = """

        # An example

        MATCH (p:Paper)-[r:EVALUATES_ON]->(b:Benchmark {id: $id}) WHERE p.year >= 2024
        RETURN p.id, p.title, r.evidence ORDER BY r.confidence DESC, p.id LIMIT 10

        """;

    public static string Of(GraphDescription graph)
    {
        var text = new StringBuilder("# Nodes\n\nA concept has two labels: Concept, and Method, Benchmark, Model or Topic.\n");
        foreach (var labels in graph.Labels.GroupBy(label => GraphSchema.OfLabel(label.Key)))
            Write(text, labels, labels.Key);
        text.Append("\n# Relationships\n");
        foreach (var types in graph.Types.GroupBy(type => GraphSchema.OfType(type.Key)))
            Write(text, types, types.Key, types.Select(type => PatternOf(type.Key)));
        Write(text, "other properties of nodes", graph.NodeProperties, graph.Labels.Keys.SelectMany(GraphSchema.OfLabel));
        Write(text, "other properties of relationships", graph.RelationshipProperties, graph.Types.Keys.SelectMany(GraphSchema.OfType));
        return text.Append(Example).ToString();
    }

    private static void Write(StringBuilder text, IEnumerable<KeyValuePair<string, long>> names, IReadOnlyList<PropertyDefinition> properties, IEnumerable<string?>? patterns = null)
    {
        text.Append("\n## ").AppendJoin(", ", names.Select(name => string.Create(CultureInfo.InvariantCulture, $"{name.Key} ({name.Value:N0})"))).Append('\n');
        foreach (var pattern in patterns?.OfType<string>() ?? [])
            text.Append(pattern).Append('\n');
        foreach (var property in properties)
            text.Append(CultureInfo.InvariantCulture, $"- {property.Name} ({property.Type}{(property.Required ? "" : ", may be missing")}): {property.Meaning}\n");
    }

    // What people added themselves.
    private static void Write(StringBuilder text, string what, IReadOnlyDictionary<string, PropertyType> there, IEnumerable<PropertyDefinition> known)
    {
        var others = there.Where(property => !known.Any(one => one.Name == property.Key)).ToList();
        if (others.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"\n## {what}\n");
        foreach (var (name, type) in others)
            text.Append(CultureInfo.InvariantCulture, $"- {name} ({type})\n");
    }

    /// <summary>What a relationship leads from and to, and what it says.</summary>
    private static string? PatternOf(string type) => type switch
    {
        RelationshipTypes.Introduces => "(:Paper)-[:INTRODUCES]->(:Concept), which it proposes, releases or coins",
        RelationshipTypes.EvaluatesOn => "(:Paper)-[:EVALUATES_ON]->(:Benchmark), on which it reports results",
        RelationshipTypes.Evaluates => "(:Paper)-[:EVALUATES]->(:Model|Method|Topic), which it evaluates or compares against",
        RelationshipTypes.Uses => "(:Paper)-[:USES]->(:Concept), on which it builds, with which it trains, or which it applies",
        RelationshipTypes.Studies => "(:Paper)-[:STUDIES]->(:Concept), which is its subject",
        RelationshipTypes.Mentions => "(:Paper)-[:MENTIONS]->(:Concept), which it names in another way",
        RelationshipTypes.Scores => "(:Model|Method)-[:SCORES]->(:Benchmark), with the value that a paper states",
        RelationshipTypes.WrittenBy => "(:Paper)-[:WRITTEN_BY]->(:Author)",
        RelationshipTypes.PublishedIn => "(:Paper)-[:PUBLISHED_IN]->(:Venue)",
        RelationshipTypes.Cites => "(:Paper)-[:CITES]->(:Paper)",
        RelationshipTypes.CoOccurs => "(:Concept)-[:CO_OCCURS]-(:Concept), without a direction in meaning: papers name both",
        RelationshipTypes.Broader => "(:Concept)-[:BROADER]->(:Concept), from the narrower to the broader of one kind",
        RelationshipTypes.VersionOf => "(:Model|Benchmark)-[:VERSION_OF]->(:Model|Benchmark), from a size or date to its family",
        RelationshipTypes.VariantOf => "(:Model|Method|Benchmark)-[:VARIANT_OF]->(:Model|Method|Benchmark), from what varies, extends or adapts",
        RelationshipTypes.ComparedWith => "(:Model|Method)-[:COMPARED_WITH]-(:Model|Method), without a direction in meaning: a paper measures both",
        _ => null,
    };
}
