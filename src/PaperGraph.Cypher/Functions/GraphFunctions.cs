using System.Globalization;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Execution;
using T = PaperGraph.Cypher.Binding.StaticType;

namespace PaperGraph.Cypher.Functions;

/// <summary>Functions of nodes, relationships and paths.</summary>
internal static class GraphFunctions
{
    private static readonly T Element = new(TypeKinds.Node | TypeKinds.Relationship);
    private static readonly T WithProperties = new(TypeKinds.Node | TypeKinds.Relationship | TypeKinds.Map);

    public static IEnumerable<FunctionDefinition> All =>
    [
        FunctionRow.Strict("id", [Element], T.Integer, "The number under which a node or relationship is kept as long as it lives.", (a, c) => Value.Of(Number(a[0], c))),
        FunctionRow.Strict("elementId", [Element], T.String, "What id() gives, as a text that differs between nodes and relationships.", (a, c) => Value.Of(ElementId(a[0], c))),
        FunctionRow.Strict("labels", [T.Node], T.ListOf(T.String), "The labels of a node.", Labels) with { ReadsGraph = true },
        FunctionRow.Strict("type", [T.Relationship], T.String, "The type of a relationship.", (a, c) => Value.Of(c.Graph.Types.Names[c.Graph.TypeOf(a[0].AsReference())])) with { ReadsGraph = true },
        FunctionRow.Strict("startNode", [T.Relationship], T.Node, "The node at which a relationship starts.", (a, c) => Value.NodeReference(c.Graph.StartNode(c.Relationship(a[0])))) with { ReadsGraph = true },
        FunctionRow.Strict("endNode", [T.Relationship], T.Node, "The node at which a relationship ends.", (a, c) => Value.NodeReference(c.Graph.EndNode(c.Relationship(a[0])))) with { ReadsGraph = true },
        FunctionRow.Strict("properties", [WithProperties], T.Map, "All properties of a node or relationship as a map.", Properties) with { ReadsGraph = true },
        FunctionRow.Strict("keys", [WithProperties], T.ListOf(T.String), "The keys of a map, or of a node's or relationship's properties.", Keys) with { ReadsGraph = true },
        FunctionRow.Strict("nodes", [T.Path], T.ListOf(T.Node), "The nodes of a path.", (a, _) => ListOf(a[0].AsPathReference().Nodes.AsSpan(), Value.NodeReference)),
        FunctionRow.Strict("relationships", [T.Path], T.ListOf(T.Relationship), "The relationships of a path.", Relationships),
        FunctionRow.Strict("length", [T.Path], T.Integer, "How many relationships a path has.", (a, _) => Value.Of((long)a[0].AsPathReference().Relationships.Length)),
    ];

    private static long Number(Value element, QueryContext context) => element.Kind == ValueKind.NodeReference
        ? context.Graph.StoredNode(element.AsReference())
        : context.Graph.StoredRelationship(element.AsReference());

    // The form of a server's element ids; 4 stands for nodes, 5 for relationships.
    private static string ElementId(Value element, QueryContext context) =>
        string.Create(CultureInfo.InvariantCulture, $"{(element.Kind == ValueKind.NodeReference ? 4 : 5)}:papergraph:{Number(element, context)}");

    private static Value Labels(ReadOnlySpan<Value> arguments, QueryContext context)
    {
        var names = context.Graph.Labels.Names;
        return ListOf(context.Graph.LabelsOf(context.Node(arguments[0])), label => Value.Of(names[label]));
    }

    private static Value Relationships(ReadOnlySpan<Value> arguments, QueryContext context) =>
        ListOf(arguments[0].AsPathReference().Relationships.AsSpan(), Value.RelationshipReference);

    private static Value Properties(ReadOnlySpan<Value> arguments, QueryContext context) =>
        arguments[0].Kind == ValueKind.Map ? arguments[0] : Value.Of(ValueMap.Over([.. context.PropertiesOf(arguments[0])]));

    private static Value Keys(ReadOnlySpan<Value> arguments, QueryContext context) => arguments[0].Kind == ValueKind.Map
        ? Value.List(arguments[0].AsMap().Select(entry => entry.Key))
        : Value.List(context.PropertiesOf(arguments[0]).Keys);

    private static Value ListOf(ReadOnlySpan<int> numbers, Func<int, Value> item)
    {
        var items = new Value[numbers.Length];
        for (var i = 0; i < items.Length; i++)
            items[i] = item(numbers[i]);
        return Value.ListOver(items);
    }
}
