using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>What a property may hold: scalars, and lists of scalars of one kind.</summary>
internal static class StoredValue
{
    /// <summary>The value as it is stored: a list of integers and floats is one of floats.</summary>
    /// <exception cref="CypherException">A property cannot hold it.</exception>
    public static Value Of(Value value, SourceSpan place) => value.Kind switch
    {
        ValueKind.Null or ValueKind.Boolean or ValueKind.Integer or ValueKind.Float or ValueKind.String => value,
        ValueKind.List => OfList(value, place),
        var other => throw Invalid($"A property cannot hold {Kinds.Name(other)}", place),
    };

    private static Value OfList(Value list, SourceSpan place)
    {
        var items = list.AsSpan();
        var kind = items.IsEmpty ? ValueKind.Null : items[0].Kind;
        var isMixed = false;
        foreach (var item in items)
        {
            if (item.Kind is not (ValueKind.Boolean or ValueKind.Integer or ValueKind.Float or ValueKind.String))
                throw Invalid($"A property cannot hold a list with {Kinds.Name(item.Kind)} in it", place);
            if (item.Kind == kind)
                continue;
            if (!Kinds.IsNumber(item.Kind) || !Kinds.IsNumber(kind))
                throw Invalid("A property cannot hold a list of values of different kinds", place);
            isMixed = true;
        }

        return isMixed ? Floats(items) : list;
    }

    private static Value Floats(ReadOnlySpan<Value> items)
    {
        var floats = new Value[items.Length];
        for (var i = 0; i < floats.Length; i++)
            floats[i] = Value.Of(items[i].AsFloat());
        return Value.ListOver(floats);
    }

    private static CypherException Invalid(string message, SourceSpan place) => Errors.Type("InvalidPropertyType", message, place);
}
