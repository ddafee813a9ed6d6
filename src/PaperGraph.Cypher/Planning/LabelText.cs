using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Planning;

/// <summary>Writes tests of labels.</summary>
internal static class LabelText
{
    /// <param name="labels">The test.</param>
    /// <param name="cut">The text of a part of the statement.</param>
    public static string Of(BoundLabelExpression labels, Func<SourceSpan, string> cut) => labels switch
    {
        BoundLabelName name => name.Name,
        BoundDynamicLabel { Any: var any, Expression.Span: var span } => $"$({(any ? "any " : "")}{cut(span)})",
        BoundLabelWildcard => "%",
        BoundLabelNot not => "!" + Inner(not.Operand, cut),
        BoundLabelAnd and => $"{Inner(and.Left, cut)}&{Inner(and.Right, cut)}",
        BoundLabelOr or => $"{Of(or.Left, cut)}|{Of(or.Right, cut)}",
        _ => "",
    };

    private static string Inner(BoundLabelExpression labels, Func<SourceSpan, string> cut) =>
        labels is BoundLabelOr ? $"({Of(labels, cut)})" : Of(labels, cut);
}
