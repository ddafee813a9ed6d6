using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>What <c>+</c> and <c>||</c> do to texts and lists.</summary>
internal static class Joining
{
    /// <summary><c>left + right</c> where not both are numbers: a list takes in anything, a text the text of a scalar.</summary>
    public static Value Add(Value left, Value right, SourceSpan span)
    {
        var (kind, other) = (left.Kind, right.Kind);
        if (kind == ValueKind.Null || other == ValueKind.Null)
            return Value.Null;
        if (kind == ValueKind.List || other == ValueKind.List)
            return AddLists(left, right);
        if ((kind == ValueKind.String && IsScalar(other)) || (other == ValueKind.String && IsScalar(kind)))
            return Value.Of(ValueText.Of(left) + ValueText.Of(right));
        throw Errors.Type("InvalidArgumentType", $"+ cannot join {Kinds.Name(kind)} and {Kinds.Name(other)}", span);
    }

    /// <summary><c>left || right</c>: two texts or two lists.</summary>
    public static Value Concatenate(Value left, Value right, SourceSpan span) => (left.Kind, right.Kind) switch
    {
        (ValueKind.Null, _) or (_, ValueKind.Null) => Value.Null,
        (ValueKind.String, ValueKind.String) => Value.Of(left.AsString() + right.AsString()),
        (ValueKind.List, ValueKind.List) => AddLists(left, right),
        var (kind, other) => throw Errors.Type("InvalidArgumentType", $"|| joins two strings or two lists, but they were {Kinds.Name(kind)} and {Kinds.Name(other)}", span),
    };

    private static bool IsScalar(ValueKind kind) => kind is ValueKind.String or ValueKind.Boolean || Kinds.IsNumber(kind);

    private static Value AddLists(Value left, Value right)
    {
        var first = left.Kind == ValueKind.List ? left.AsSpan() : new ReadOnlySpan<Value>(in left);
        var second = right.Kind == ValueKind.List ? right.AsSpan() : new ReadOnlySpan<Value>(in right);
        var joined = new Value[first.Length + second.Length];
        first.CopyTo(joined);
        second.CopyTo(joined.AsSpan(first.Length));
        return Value.ListOver(joined);
    }
}
