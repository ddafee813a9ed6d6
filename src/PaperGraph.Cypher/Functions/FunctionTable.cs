using System.Diagnostics.CodeAnalysis;

namespace PaperGraph.Cypher.Functions;

/// <summary>What names of functions and procedures mean to a statement.</summary>
internal sealed class FunctionTable
{
    private readonly Dictionary<string, FunctionDefinition> _functions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, AggregateDefinition> _aggregates = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ProcedureDefinition> _procedures = new(StringComparer.Ordinal);

    /// <summary>A table of the given definitions; of two with one name the later counts.</summary>
    public FunctionTable(IEnumerable<FunctionDefinition> functions, IEnumerable<AggregateDefinition> aggregates, IEnumerable<ProcedureDefinition> procedures)
    {
        foreach (var function in functions)
            _functions[function.Name] = function;
        foreach (var aggregate in aggregates)
            _aggregates[aggregate.Name] = aggregate;
        foreach (var procedure in procedures)
            _procedures[procedure.Name] = procedure;
    }

    public IEnumerable<FunctionDefinition> Functions => _functions.Values;

    public IEnumerable<AggregateDefinition> Aggregates => _aggregates.Values;

    public IEnumerable<ProcedureDefinition> Procedures => _procedures.Values;

    public bool TryGetFunction(string name, [NotNullWhen(true)] out FunctionDefinition? function) => _functions.TryGetValue(name, out function);

    public bool TryGetAggregate(string name, [NotNullWhen(true)] out AggregateDefinition? aggregate) => _aggregates.TryGetValue(name, out aggregate);

    public bool TryGetProcedure(string name, [NotNullWhen(true)] out ProcedureDefinition? procedure) => _procedures.TryGetValue(name, out procedure);
}
