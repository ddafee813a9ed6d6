using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Syntax;
using static PaperGraph.Cypher.Tests.Binding.ExpressionDrawing;

namespace PaperGraph.Cypher.Tests.Binding;

/// <summary>Draws bound patterns; <c>=</c> behind a variable says that it has a value already.</summary>
internal static class PatternDrawing
{
    public static string Draw(BoundPath path)
    {
        var variable = path.Variable is null ? "" : $"{ExpressionDrawing.Draw(path.Variable)} = ";
        var selector = path.Selector is null ? "" : $"{path.Selector} {DrawOptional(path.SelectorCount)}".TrimEnd() + " ";
        return $"{variable}{selector}{string.Concat(path.Elements.Select(Draw))}{DrawOptional(path.Where, " WHERE ")}";
    }

    private static string Draw(BoundPatternElement element) => element switch
    {
        BoundNodePattern node => $"({Element(node.Variable, node.IsBound, node.Labels)}{Properties(node)}{DrawOptional(node.Where, " WHERE ")})",
        BoundRelationshipPattern relationship => Draw(relationship),
        BoundQuantifiedPath repeated =>
            $"({Draw(repeated.Path)}{DrawOptional(repeated.Where, " WHERE ")}){{{Range(repeated.Quantifier)}}}<{string.Join(", ", repeated.Groups.Select(group => $"{ExpressionDrawing.Draw(group.List)} of {ExpressionDrawing.Draw(group.Inner)}"))}>",
        _ => element.GetType().Name,
    };

    private static string Draw(BoundRelationshipPattern relationship)
    {
        var (left, right) = relationship.Direction switch
        {
            PatternDirection.Outgoing => ("-", "->"),
            PatternDirection.Incoming => ("<-", "-"),
            _ => ("-", "-"),
        };
        var length = relationship.Length is { } range ? $"*{Range(range)}" : "";
        var properties = relationship.Properties.IsEmpty ? DrawOptional(relationship.PropertyMap, " ") : $" {{{DrawEntries(relationship.Properties)}}}";
        return $"{left}[{Element(relationship.Variable, relationship.IsBound, relationship.Types)}{length}{properties}{DrawOptional(relationship.Where, " WHERE ")}]{right}";
    }

    private static string Element(BoundVariable variable, bool isBound, BoundLabelExpression? labels) =>
        ExpressionDrawing.Draw(variable) + (isBound ? "=" : "") + (labels is null ? "" : ":" + ExpressionDrawing.Draw(labels));

    private static string Properties(BoundNodePattern node) => node.Properties.IsEmpty ? DrawOptional(node.PropertyMap, " ") : $" {{{DrawEntries(node.Properties)}}}";

    private static string Range(BoundRange range) => $"{range.Minimum}..{range.Maximum}";
}
