using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Tests.Parsing;

/// <summary>Draws a syntax tree in brackets: <c>(Binary Add (Variable a) (Literal 1))</c>. Absent, false and empty parts are left out.</summary>
internal static class SyntaxDrawing
{
    private const string Suffix = "Syntax";

    public static string Draw(SyntaxNode node)
    {
        var drawing = new StringBuilder();
        Append(drawing, node);
        return drawing.ToString();
    }

    private static void Append(StringBuilder drawing, object value)
    {
        switch (value)
        {
            case NameSyntax name:
                drawing.Append(name.Text);
                break;
            case SyntaxNode node:
                AppendNode(drawing, node);
                break;
            case string text:
                drawing.Append(text);
                break;
            case Value constant:
                drawing.Append(Text(constant));
                break;
            case IEnumerable items:
                AppendItems(drawing, items);
                break;
            default:
                drawing.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
        }
    }

    private static void AppendNode(StringBuilder drawing, SyntaxNode node)
    {
        var name = node.GetType().Name;
        drawing.Append('(').Append(name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name);
        foreach (var parameter in node.GetType().GetConstructors().Single(constructor => constructor.GetParameters().Length > 0).GetParameters())
            AppendPart(drawing, parameter, node.GetType().GetProperty(parameter.Name!)!.GetValue(node));
        drawing.Append(')');
    }

    private static void AppendPart(StringBuilder drawing, ParameterInfo parameter, object? part)
    {
        if (part is null or false or SourceSpan || (part is ICollection { Count: 0 } && !parameter.ParameterType.Name.StartsWith("Nullable", StringComparison.Ordinal)))
            return;
        drawing.Append(' ');
        if (part is true)
            drawing.Append(parameter.Name);
        else if (IsOptional(parameter))
            Append(drawing.Append(parameter.Name).Append('='), part);
        else
            Append(drawing, part);
    }

    private static bool IsOptional(ParameterInfo parameter) =>
        new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable && parameter.Name is not "Name";

    private static void AppendItems(StringBuilder drawing, IEnumerable items)
    {
        drawing.Append('[');
        var separator = "";
        foreach (var item in items)
        {
            Append(drawing.Append(separator), item);
            separator = " ";
        }

        drawing.Append(']');
    }

    private static string Text(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => value.AsFloat().ToString("R", CultureInfo.InvariantCulture) + "f",
        _ => $"'{value.AsString()}'",
    };
}
