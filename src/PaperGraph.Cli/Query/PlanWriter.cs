using System.Globalization;
using System.Text.Json;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using Spectre.Console;

namespace PaperGraph.Cli.Query;

/// <summary>How a statement is run: a tree for people, from the result down to where its rows come from, and JSON.</summary>
internal static class PlanWriter
{
    private static readonly Style Quiet = new(Color.Grey);

    public static Tree Draw(CypherPlan plan)
    {
        var tree = new Tree(Line(plan)).Style(Quiet).Guide(TreeGuide.Line);
        Add(tree, plan);
        return tree;
    }

    /// <summary><c>{"operator","details","children"}</c>.</summary>
    public static void Write(Utf8JsonWriter json, CypherPlan plan)
    {
        json.WriteStartObject();
        json.WriteString("operator"u8, plan.Operator);
        json.WritePropertyName("details"u8);
        ValueJson.Write(json, Value.Of(plan.Details));
        json.WriteStartArray("children"u8);
        foreach (var child in plan.Children)
            Write(json, child);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Add(IHasTreeNodes parent, CypherPlan plan)
    {
        foreach (var child in plan.Children)
            Add(parent.AddNode(Line(child)), child);
    }

    private static Paragraph Line(CypherPlan plan)
    {
        var line = new Paragraph(plan.Operator, new Style(decoration: Decoration.Bold));
        if (plan.Details["Details"] is { Kind: ValueKind.String } details)
            line.Append("  " + details.AsString());
        return line.Append("  " + string.Join(", ", Numbers(plan.Details)), Quiet);
    }

    private static IEnumerable<string> Numbers(ValueMap details)
    {
        if (Number(details["Rows"]) is { } rows)
            yield return rows + " rows";
        if (Number(details["EstimatedRows"]) is { } estimated)
            yield return $"about {estimated} expected";
        if (Number(details["DbHits"]) is { } hits)
            yield return hits + " accesses";
    }

    private static string? Number(Value value) =>
        value.Kind is ValueKind.Integer or ValueKind.Float ? value.AsFloat().ToString("#,0.#", CultureInfo.InvariantCulture) : null;
}
