using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;
using T = PaperGraph.Cypher.Binding.StaticType;

namespace PaperGraph.Cypher.Functions;

/// <summary>Functions of single values.</summary>
internal static class ScalarFunctions
{
    private static readonly T Sized = new(Binding.TypeKinds.String | Binding.TypeKinds.List);

    public static IEnumerable<FunctionDefinition> All =>
    [
        FunctionRow.Total("coalesce", [T.Any], T.Any, "The first of its arguments that is not null.", Coalesce) with { IsVariadic = true, ResultOf = TypeOf.Union },
        FunctionRow.Strict("head", [T.ListOf(T.Any)], T.Any, "The first item of a list.", (a, _) => a[0].AsSpan() is [var first, ..] ? first : Value.Null) with { ResultOf = TypeOf.ItemOfFirst },
        FunctionRow.Strict("last", [T.ListOf(T.Any)], T.Any, "The last item of a list.", (a, _) => a[0].AsSpan() is [.., var last] ? last : Value.Null) with { ResultOf = TypeOf.ItemOfFirst },
        FunctionRow.Strict("size", [Sized], T.Integer, "How many items a list has, or characters a text.", Size),
        FunctionRow.Strict("char_length", [T.String], T.Integer, "How many characters a text has.", Size),
        FunctionRow.Strict("character_length", [T.String], T.Integer, "How many characters a text has.", Size),
        FunctionRow.Total("nullIf", [T.Any, T.Any], T.Any, "Null if both arguments are equal, else the first.", (a, _) => Equality.Of(a[0], a[1]) == true ? Value.Null : a[0]),
        FunctionRow.Total("randomUUID", [], T.String, "A random UUID.", (_, context) => Value.Of(RandomUuid(context.Random))) with { IsDeterministic = false },
        FunctionRow.Total("timestamp", [], T.Integer, "Milliseconds since 1970 at the beginning of the statement.", (_, context) => Value.Of(context.Now.ToUnixTimeMilliseconds())) with { IsDeterministic = false },
        FunctionRow.Total("file", [], T.String, "The file that LOAD CSV reads.", (_, context) => Value.Of(context.CsvLine?.File)) with { IsDeterministic = false },
        FunctionRow.Total("linenumber", [], T.Integer, "The line that LOAD CSV has come to.", (_, context) => context.CsvLine is { } csv ? Value.Of(csv.Line) : Value.Null) with { IsDeterministic = false },
        FunctionRow.Total("valueType", [T.Any], T.String, "The name of a value's type.", (a, _) => Value.Of(TypeName.Of(a[0]))),
    ];

    private static Value Coalesce(ReadOnlySpan<Value> arguments, Execution.QueryContext context)
    {
        foreach (var argument in arguments)
        {
            if (!argument.IsNull)
                return argument;
        }

        return Value.Null;
    }

    private static Value Size(ReadOnlySpan<Value> arguments, Execution.QueryContext context) =>
        Value.Of(arguments[0].TryGetString(out var text) ? CodePoints.Count(text) : (long)arguments[0].AsSpan().Length);

    // Version 4 of RFC 9562.
    private static string RandomUuid(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
