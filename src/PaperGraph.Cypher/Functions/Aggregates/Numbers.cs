using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Functions.Aggregates;

/// <summary>Arguments of aggregates over numbers.</summary>
internal static class Numbers
{
    /// <summary>A number as a float.</summary>
    /// <exception cref="CypherException">It is none.</exception>
    public static double Of(string name, Value value) => Kinds.IsNumber(value.Kind)
        ? value.AsFloat()
        : throw Errors.Type("InvalidArgumentType", $"{name}() takes numbers, but there was {Kinds.Name(value.Kind)} among them");
}
