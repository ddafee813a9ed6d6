using PaperGraph.Core.Names;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>The errors that binding raises at many places.</summary>
internal static class BindingErrors
{
    /// <summary>A name that nothing visible has.</summary>
    public static CypherException Undefined(string name, SourceSpan span, IEnumerable<string> visible) =>
        Errors.Syntax("UndefinedVariable", $"Variable `{name}` is not defined", span, DidYouMean(name, visible));

    /// <summary>A name that would be given twice.</summary>
    public static CypherException AlreadyBound(string name, SourceSpan span, string? hint = null) =>
        Errors.Syntax("VariableAlreadyBound", $"Variable `{name}` is already declared", span, hint);

    /// <summary>A variable used as what it is not.</summary>
    public static CypherException TypeConflict(BoundVariable variable, string expected, SourceSpan span) =>
        Errors.Syntax("VariableTypeConflict", $"Variable `{variable.Name}` is {variable.Type}, so it cannot be {expected} here", span);

    /// <summary>An expression that never gives what is wanted.</summary>
    public static CypherException WrongType(BoundExpression expression, StaticType expected) =>
        Errors.Syntax("InvalidArgumentType", $"Expected {expected}, but this is {expression.Type}", expression.Span);

    /// <summary>The same where the suite calls it a TypeError: access to parts of what has none.</summary>
    public static CypherException WrongPartsType(BoundExpression expression, StaticType expected, string detail = "InvalidArgumentType") => new(
        CypherErrorType.TypeError, CypherPhase.CompileTime, detail, $"Expected {expected}, but this is {expression.Type}", expression.Span);

    /// <summary>A clause at a place where it cannot be.</summary>
    public static CypherException Composition(string message, SourceSpan span, string? hint = null) =>
        Errors.Syntax("InvalidClauseComposition", message, span, hint);

    /// <summary>The nearest of some names as a question, or null where none is near; every very short name is near another.</summary>
    public static string? DidYouMean(string name, IEnumerable<string> candidates) =>
        name.Length > 2 && EditDistance.Nearest(name, candidates) is { } near ? $"did you mean {near}?" : null;

    /// <summary>Demands that an expression can give one of some kinds.</summary>
    public static BoundExpression Expecting(this BoundExpression expression, StaticType expected) =>
        expression.Type.MayBe(expected.Kinds) ? expression : throw WrongType(expression, expected);
}
