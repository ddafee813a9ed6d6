using System.Globalization;

namespace PaperGraph.Web.Mcp;

/// <summary>Numbers with what they count.</summary>
internal static class Counted
{
    public static string Papers(long count) => Of(count, "paper");

    public static string Of(long count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");
}
