using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Execution;
using T = PaperGraph.Cypher.Binding.StaticType;

namespace PaperGraph.Cypher.Functions.Procedures;

/// <summary>SHOW FUNCTIONS and SHOW PROCEDURES.</summary>
internal static class ListingProcedures
{
    private const string CommandSpace = "show.";
    private static readonly T Maps = T.ListOf(T.Map);

    public static IEnumerable<ProcedureDefinition> All =>
    [
        ProcedureRow.Of(
            "show.functions", "All functions.", [ProcedureRow.Text("kind", Value.Of("ALL"))],
            [
                ProcedureRow.Text("name"), ProcedureRow.Text("category"), ProcedureRow.Text("description"), ProcedureRow.Text("signature"), ProcedureRow.Truth("isBuiltIn"),
                ProcedureRow.Field("argumentDescription", Maps), ProcedureRow.Text("returnDescription"), ProcedureRow.Truth("aggregating"), ProcedureRow.Texts("rolesExecution"),
                ProcedureRow.Texts("rolesBoostedExecution"), ProcedureRow.Truth("isDeprecated"), ProcedureRow.Text("deprecatedBy"),
            ],
            (arguments, context) => arguments[0].Equals(Value.Of("USER DEFINED")) ? [] : Functions(context.Functions)),
        ProcedureRow.Of(
            "show.procedures", "All procedures.", [ProcedureRow.Text("kind", Value.Of("ALL"))],
            [
                ProcedureRow.Text("name"), ProcedureRow.Text("description"), ProcedureRow.Text("mode"), ProcedureRow.Truth("worksOnSystem"), ProcedureRow.Text("signature"),
                ProcedureRow.Field("argumentDescription", Maps), ProcedureRow.Field("returnDescription", Maps), ProcedureRow.Truth("admin"), ProcedureRow.Texts("rolesExecution"),
                ProcedureRow.Texts("rolesBoostedExecution"), ProcedureRow.Truth("isDeprecated"), ProcedureRow.Text("deprecatedBy"), ProcedureRow.Map("option"),
            ],
            (_, context) => Procedures(context)),
    ];

    private static IEnumerable<Value[]> Functions(FunctionTable table)
    {
        var functions = table.Functions.Select(function => Row(function.Name, function.Category, function.Description, function.Parameters, function.Result, aggregating: false));
        var aggregates = table.Aggregates.Select(aggregate => Row(aggregate.Name, aggregate.Category, aggregate.Description, aggregate.Parameters, aggregate.Result, aggregating: true));
        return functions.Concat(aggregates).OrderBy(row => row[0].AsString(), StringComparer.Ordinal);
    }

    private static Value[] Row(string name, string category, string description, ImmutableArray<StaticType> parameters, StaticType result, bool aggregating) =>
    [
        Value.Of(name), Value.Of(category), Value.Of(description),
        Value.Of($"{name}({string.Join(", ", parameters.Select(StaticTypeName.Of))}) :: {StaticTypeName.Of(result)}"), Value.Of(true),
        Value.List(parameters.Select((type, place) => Argument($"input{place + 1}", StaticTypeName.Of(type)))), Value.Of(StaticTypeName.Of(result)), Value.Of(aggregating),
        Value.Null, Value.Null, Value.Of(false), Value.Null,
    ];

    private static IEnumerable<Value[]> Procedures(QueryContext context) => context.Functions.Procedures
        .Where(procedure => !procedure.Name.StartsWith(CommandSpace, StringComparison.Ordinal))
        .OrderBy(procedure => procedure.Name, StringComparer.Ordinal)
        .Select(Row);

    private static Value[] Row(ProcedureDefinition procedure) =>
    [
        Value.Of(procedure.Name), Value.Of(procedure.Description), Value.Of(procedure.Writes ? "WRITE" : "READ"), Value.Of(false),
        Value.Of(procedure.Signature), Arguments(procedure.Inputs), Arguments(procedure.Outputs),
        Value.Of(false), Value.Null, Value.Null, Value.Of(false), Value.Null, Value.Of(ValueMap.Of(KeyValuePair.Create("deprecated", Value.Of(false)))),
    ];

    private static Value Arguments(ImmutableArray<ProcedureField> fields) => Value.List(fields.Select(field => Argument(field.Name, field.TypeName)));

    private static Value Argument(string name, string type) =>
        Value.Of(ValueMap.Of(KeyValuePair.Create("name", Value.Of(name)), KeyValuePair.Create("type", Value.Of(type)), KeyValuePair.Create("isDeprecated", Value.Of(false))));
}
