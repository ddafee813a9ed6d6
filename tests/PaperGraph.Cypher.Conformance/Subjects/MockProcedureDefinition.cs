using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Functions;

namespace PaperGraph.Cypher.Conformance.Subjects;

/// <summary>Makes the engine's definition of a procedure that answers by a table.</summary>
internal static class MockProcedureDefinition
{
    public static ProcedureDefinition Of(MockProcedure procedure) => new(
        procedure.Name,
        [.. procedure.Inputs.Select(field => Field(field))],
        [.. procedure.Outputs.Select(field => Field(field))],
        (arguments, _) => Rows(procedure, arguments));

    private static IEnumerable<Value[]> Rows(MockProcedure procedure, Value[] arguments)
    {
        var inputs = procedure.Inputs.Count;
        return procedure.Table.Rows
            .Where(row => row.Take(inputs).Zip(arguments, IsSame).All(same => same))
            .Select(row => row.Skip(inputs).ToArray());
    }

    private static bool IsSame(Value expected, Value given) =>
        expected == given || IsNumber(expected) && IsNumber(given) && expected.AsFloat().Equals(given.AsFloat());

    private static bool IsNumber(Value value) => value.Kind is ValueKind.Integer or ValueKind.Float;

    private static ProcedureField Field((string Name, string Type) field) => new(field.Name, TypeOf(field.Type), null, field.Type);

    private static StaticType TypeOf(string name) => name switch
    {
        "STRING" => StaticType.String,
        "INTEGER" => StaticType.Integer,
        "FLOAT" => StaticType.Float,
        "NUMBER" => StaticType.Number,
        _ => throw new FormatException($"No procedure takes a {name}."),
    };
}
