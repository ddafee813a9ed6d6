using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.Files;

/// <summary>Values as text, for formats that know no lists.</summary>
internal static class ListJson
{
    /// <summary>Text as it is, other scalars in invariant form, a list as JSON; an empty list as nothing.</summary>
    public static string ToText(Value value)
    {
        if (value.Kind != ValueKind.List)
            return value.ToString();
        if (value.AsList().Count == 0)
            return "";
        var result = new StringBuilder();
        Append(result, value);
        return result.ToString();
    }

    private static void Append(StringBuilder result, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.List:
                AppendList(result, value.AsList());
                break;
            case ValueKind.String:
                result.Append('"').Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value.AsString())).Append('"');
                break;
            case ValueKind.Float when !double.IsFinite(value.AsFloat()):
                result.Append("null");
                break;
            case ValueKind.Integer:
                result.Append(CultureInfo.InvariantCulture, $"{value.AsInteger()}");
                break;
            default:
                result.Append(value.ToString());
                break;
        }
    }

    private static void AppendList(StringBuilder result, IReadOnlyList<Value> items)
    {
        result.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                result.Append(',');
            Append(result, items[i]);
        }

        result.Append(']');
    }
}
