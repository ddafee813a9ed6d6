using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Execution;
using T = PaperGraph.Cypher.Binding.StaticType;

namespace PaperGraph.Cypher.Functions.Procedures;

/// <summary>Rows of the tables of procedures.</summary>
internal static class ProcedureRow
{
    /// <summary>A procedure without arguments.</summary>
    public static ProcedureDefinition Of(string name, string description, ImmutableArray<ProcedureField> outputs, Func<QueryContext, IEnumerable<Value[]>> body) =>
        new(name, [], outputs, (_, context) => body(context)) { Description = description };

    /// <summary>A procedure with arguments.</summary>
    public static ProcedureDefinition Of(
        string name, string description, ImmutableArray<ProcedureField> inputs, ImmutableArray<ProcedureField> outputs, ProcedureBody body) =>
        new(name, inputs, outputs, body) { Description = description };

    public static ProcedureField Text(string name, Value? standard = null) => Field(name, T.String, standard);

    public static ProcedureField Truth(string name) => Field(name, T.Boolean);

    public static ProcedureField Integer(string name, Value? standard = null) => Field(name, T.Integer, standard);

    public static ProcedureField Float(string name) => Field(name, T.Float);

    public static ProcedureField Map(string name, Value? standard = null) => Field(name, T.Map, standard);

    public static ProcedureField Texts(string name) => Field(name, T.ListOf(T.String));

    public static ProcedureField Field(string name, StaticType type, Value? standard = null) => new(name, type, standard, StaticTypeName.Of(type));
}
