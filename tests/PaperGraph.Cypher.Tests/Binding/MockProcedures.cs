using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Functions;

namespace PaperGraph.Cypher.Tests.Binding;

/// <summary>Procedures from signatures as the suite writes them: <c>test.my.proc(in :: INTEGER?) :: (out :: STRING?)</c>.</summary>
internal static partial class MockProcedures
{
    private static readonly Dictionary<string, StaticType> Types = new()
    {
        ["INTEGER"] = StaticType.Integer,
        ["FLOAT"] = StaticType.Float,
        ["NUMBER"] = StaticType.Number,
        ["STRING"] = StaticType.String,
    };

    /// <summary>The table that most tests bind with.</summary>
    public static FunctionTable Table { get; } = TableWith(
        "test.my.proc(in :: INTEGER?, other :: STRING?) :: (a :: INTEGER?, b :: STRING?)", "test.doNothing() :: ()", "test.labels() :: (label :: STRING?)");

    public static FunctionTable TableWith(params IEnumerable<string> signatures) => StandardFunctions.With(signatures.Select(Of));

    private static ProcedureDefinition Of(string signature)
    {
        var parts = Signature().Match(signature);
        return new(parts.Groups[1].Value, Fields(parts.Groups[2].Value), Fields(parts.Groups[3].Value), (_, _) => []);
    }

    private static ImmutableArray<ProcedureField> Fields(string fields) =>
        [.. Field().Matches(fields).Select(field => new ProcedureField(field.Groups[1].Value, Types[field.Groups[2].Value], null, field.Groups[2].Value))];

    [GeneratedRegex(@"([\w.]+)\((.*?)\) *:: *\((.*)\)")]
    private static partial Regex Signature();

    [GeneratedRegex(@"(\w+) *:: *(\w+)\??")]
    private static partial Regex Field();
}
