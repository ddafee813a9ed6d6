using System.Globalization;
using System.Text;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Web.Mcp;

/// <summary>The schema of a graph as Markdown: what is there, with what a build writes of it.</summary>
internal static class SchemaText
{
    public static string Of(GraphDescription graph)
    {
        var text = new StringBuilder("# Nodes\n\nConcepts have two labels: Concept, and Method, Benchmark, Model or Topic.\n");
        foreach (var (label, count) in graph.Labels)
            Write(text, label, count, GraphSchema.OfLabel(label));
        text.Append("\n# Relationships\n\nA paper stands to a concept by INTRODUCES, EVALUATES_ON, EVALUATES, USES, STUDIES or MENTIONS. CO_OCCURS and COMPARED_WITH have no direction in meaning.\n");
        foreach (var (type, count) in graph.Types)
            Write(text, type, count, GraphSchema.OfType(type));
        Write(text, "other properties of nodes", graph.NodeProperties, graph.Labels.Keys.SelectMany(GraphSchema.OfLabel));
        Write(text, "other properties of relationships", graph.RelationshipProperties, graph.Types.Keys.SelectMany(GraphSchema.OfType));
        return text.ToString();
    }

    private static void Write(StringBuilder text, string name, long count, IReadOnlyList<PropertyDefinition> properties)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {name}: {count:N0}\n");
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
}
