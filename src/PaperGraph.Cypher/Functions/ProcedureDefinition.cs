using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Execution;

namespace PaperGraph.Cypher.Functions;

/// <summary>Gives a procedure's rows, each with a value for every output.</summary>
internal delegate IEnumerable<Value[]> ProcedureBody(Value[] arguments, QueryContext context);

/// <summary>A procedure that CALL can name.</summary>
/// <param name="Name">Its name with dots; case counts.</param>
/// <param name="Inputs">What it takes.</param>
/// <param name="Outputs">What its rows hold.</param>
/// <param name="Body">What it does.</param>
internal sealed record ProcedureDefinition(
    string Name, ImmutableArray<ProcedureField> Inputs, ImmutableArray<ProcedureField> Outputs, ProcedureBody Body)
{
    /// <summary>Whether it changes the graph or its schema.</summary>
    public bool Writes { get; init; }

    /// <summary>What it is for, one sentence.</summary>
    public string Description { get; init; } = "";

    /// <summary>How it is called and what it gives: <c>db.labels() :: (label :: STRING)</c>.</summary>
    public string Signature => $"{Name}({Fields(Inputs)}) :: ({Fields(Outputs)})";

    private static string Fields(ImmutableArray<ProcedureField> fields) =>
        string.Join(", ", fields.Select(field => $"{field.Name}{(field.Default is { } standard ? $" = {standard}" : "")} :: {field.TypeName}"));
}

/// <summary>An input or output of a procedure.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it may be.</param>
/// <param name="Default">What an input is that was not given; null where it must be given.</param>
/// <param name="TypeName">How the signature writes its type: <c>INTEGER</c>.</param>
internal sealed record ProcedureField(string Name, StaticType Type, Value? Default, string TypeName);
