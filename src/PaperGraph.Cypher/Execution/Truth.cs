using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution;

/// <summary>True, false and unknown.</summary>
internal static class Truth
{
    /// <summary>A value as a truth; null is unknown.</summary>
    /// <exception cref="CypherException">It is no boolean.</exception>
    public static bool? Of(Value value, SourceSpan place = default) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean(),
        _ => throw Errors.Type("InvalidArgumentType", $"Expected true, false or null, but it was {Kinds.Name(value.Kind)}", place),
    };

    /// <summary>A truth as a value.</summary>
    public static Value ToValue(bool? truth) => truth is { } known ? Value.Of(known) : Value.Null;
}
