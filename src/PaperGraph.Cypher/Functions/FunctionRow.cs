using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Functions;

/// <summary>Rows of the tables of functions.</summary>
internal static class FunctionRow
{
    /// <summary>A function that is null as soon as one of its arguments is.</summary>
    public static FunctionDefinition Strict(
        string name, ImmutableArray<StaticType> parameters, StaticType result, string description, FunctionBody body, int optional = 0) =>
        Total(
            name, parameters, result, description,
            (arguments, context) =>
            {
                foreach (var argument in arguments)
                {
                    if (argument.IsNull)
                        return Value.Null;
                }

                return body(arguments, context);
            },
            optional);

    /// <summary>A function that says itself what null means to it.</summary>
    public static FunctionDefinition Total(
        string name, ImmutableArray<StaticType> parameters, StaticType result, string description, FunctionBody body, int optional = 0) =>
        new(name, parameters, parameters.Length - optional, result, body) { Description = description };

    /// <summary>A function of one number.</summary>
    public static FunctionDefinition OfNumber(string name, string description, Func<double, double> body) =>
        Strict(name, [StaticType.Number], StaticType.Float, description, (arguments, _) => Value.Of(body(arguments[0].AsFloat())));

    /// <summary>A function of one text that gives a text.</summary>
    public static FunctionDefinition OfText(string name, string description, Func<string, string> body) =>
        Strict(name, [StaticType.String], StaticType.String, description, (arguments, _) => Value.Of(body(arguments[0].AsString())));

    /// <summary>The error for an argument that a function cannot take.</summary>
    public static CypherException Invalid(string name, string message) => Errors.Type("InvalidArgumentValue", $"{name}() {message}");
}
