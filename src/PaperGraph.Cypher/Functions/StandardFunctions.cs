using PaperGraph.Cypher.Functions.Aggregates;
using PaperGraph.Cypher.Functions.Procedures;

namespace PaperGraph.Cypher.Functions;

/// <summary>All functions and procedures of the engine.</summary>
internal static class StandardFunctions
{
    private static readonly FunctionDefinition[] Functions =
    [
        .. In("Scalar", ScalarFunctions.All),
        .. In("Scalar", GraphFunctions.All),
        .. In("Scalar", ConversionFunctions.All),
        .. In("List", ListFunctions.All),
        .. In("String", StringFunctions.All),
        .. In("Numeric", MathematicalFunctions.Numeric),
        .. In("Logarithmic", MathematicalFunctions.Logarithmic),
        .. In("Trigonometric", MathematicalFunctions.Trigonometric),
    ];

    private static readonly AggregateDefinition[] Aggregates = [.. AggregateFunctions.All.Select(aggregate => aggregate with { Category = "Aggregating" })];

    private static readonly ProcedureDefinition[] Procedures =
        [.. CatalogueProcedures.All, .. SchemaProcedures.All, .. SystemProcedures.All, .. ListingProcedures.All, .. RuleProcedures.All, .. FullTextProcedures.All];

    /// <summary>The table that statements are bound with.</summary>
    public static FunctionTable Table { get; } = With([]);

    /// <summary>The table with further procedures.</summary>
    public static FunctionTable With(IEnumerable<ProcedureDefinition> procedures) => new(Functions, Aggregates, Procedures.Concat(procedures));

    private static IEnumerable<FunctionDefinition> In(string category, IEnumerable<FunctionDefinition> functions) =>
        functions.Select(function => function with { Category = category });
}
