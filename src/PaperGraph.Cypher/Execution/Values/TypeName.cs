using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>The name of a value's type as valueType() gives it: <c>LIST&lt;INTEGER NOT NULL&gt; NOT NULL</c>.</summary>
internal static class TypeName
{
    private const string NotNull = " NOT NULL";

    // By ValueKind; also the order of a union's parts.
    private static readonly string[] Names =
        ["NULL", "BOOLEAN", "INTEGER", "FLOAT", "STRING", "LIST", "MAP", "NODE", "RELATIONSHIP", "PATH", "NODE", "RELATIONSHIP", "PATH"];

    private static readonly string[] Order = ["NOTHING", "NULL", "BOOLEAN", "STRING", "INTEGER", "FLOAT", "NODE", "RELATIONSHIP", "MAP", "LIST", "PATH"];

    /// <summary>The name.</summary>
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "NULL",
        ValueKind.List => $"LIST<{OfItems(value.AsList())}>{NotNull}",
        var kind => Names[(int)kind] + NotNull,
    };

    private static string OfItems(IReadOnlyList<Value> items)
    {
        if (items.Count == 0)
            return "NOTHING";
        var mayBeNull = items.Any(item => item.IsNull);
        var parts = items.Where(item => !item.IsNull).Select(Of).Distinct(StringComparer.Ordinal).OrderBy(RankOf).ThenBy(name => name, StringComparer.Ordinal).ToArray();
        if (parts.Length == 0)
            return "NULL";
        return string.Join(" | ", mayBeNull ? parts.Select(part => part[..^NotNull.Length]) : parts);
    }

    private static int RankOf(string name) => Array.FindIndex(Order, word => name.StartsWith(word, StringComparison.Ordinal));
}
