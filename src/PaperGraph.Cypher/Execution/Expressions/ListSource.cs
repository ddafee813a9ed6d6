using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>What comprehensions, quantifiers and reduce walk over.</summary>
internal sealed class ListSource(Evaluator list, SourceSpan span)
{
    /// <summary>Its items; false where it is null.</summary>
    /// <exception cref="CypherException">It is no list.</exception>
    public bool TryGet(Value[] frame, out ReadOnlySpan<Value> items)
    {
        var value = list.Evaluate(frame);
        items = value.Kind switch
        {
            ValueKind.List => value.AsSpan(),
            ValueKind.Null => [],
            var kind => throw Errors.Type("InvalidArgumentType", $"It goes over the items of a list, but it was {Kinds.Name(kind)}", span),
        };
        return !value.IsNull;
    }
}
