using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Properties to be copied: those of a map, a node or a relationship.</summary>
internal static class PropertySource
{
    /// <exception cref="CypherException">It is nothing that has properties.</exception>
    public static IEnumerable<KeyValuePair<string, Value>> Of(Value source, QueryContext context, SourceSpan place, bool allowsNull) => source.Kind switch
    {
        ValueKind.Map => source.AsMap(),
        ValueKind.NodeReference or ValueKind.RelationshipReference => context.PropertiesOf(source, place),
        ValueKind.Null when allowsNull => [],
        var other => throw Errors.Type("InvalidArgumentType", $"Expected a map, a node or a relationship, but it was {Kinds.Name(other)}", place),
    };
}
