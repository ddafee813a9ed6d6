using System.Text.Json;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.Tests.Conformance;

/// <summary>What a reader made of the sample graph: its nodes, edges and ends, and where it tells them, years and confidences.</summary>
internal static class ToldGraph
{
    public static async Task CheckAsync(JsonElement told)
    {
        var graph = SampleGraph.Create();
        var nodes = await graph.NodesAsync(GraphFilter.All).ToListAsync();
        var relationships = await graph.RelationshipsAsync(GraphFilter.All).ToListAsync();

        Assert.Equal(
            nodes.Select(node => (node.Id, NodeCaption.TypeOf(node), NodeCaption.LabelOf(node))).Order(),
            told.GetProperty("nodes").EnumerateArray().Select(node => (Text(node, "uid"), Text(node, "type"), Text(node, "label"))).Order());
        Assert.Equal(
            relationships.Select(relationship => relationship.Type).Order(StringComparer.Ordinal),
            told.GetProperty("edges").EnumerateArray().Select(edge => Text(edge, "label")).Order(StringComparer.Ordinal));
        Assert.Equal(
            relationships.Select(relationship => $"{relationship.From} {relationship.Type} {relationship.To}").Order(StringComparer.Ordinal),
            told.GetProperty("ends").EnumerateArray().Select(edge => string.Join(' ', edge.EnumerateArray().Select(part => part.GetString()))).Order(StringComparer.Ordinal));
        if (told.TryGetProperty("years", out var years))
            Assert.Equal(NumbersOf(nodes.Select(node => node.Properties["year"])), years.EnumerateArray().Select(year => year.GetDouble()).Order());
        if (told.TryGetProperty("confidences", out var confidences))
            Assert.Equal(NumbersOf(relationships.Select(relationship => relationship.Properties["confidence"])), confidences.EnumerateArray().Select(confidence => confidence.GetDouble()).Order());
    }

    private static IEnumerable<double> NumbersOf(IEnumerable<Value> values) =>
        values.Where(value => !value.IsNull).Select(value => value.Kind == ValueKind.Integer ? value.AsInteger() : value.AsFloat()).Order();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
