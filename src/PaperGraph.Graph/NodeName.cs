using System.Globalization;

namespace PaperGraph.Graph;

/// <summary>
/// What a node is called outside the graph: its property <c>id</c> where that is a text which no node with a smaller stored number has, and
/// which does not look like a number's name; else the stored number, <c>_:17</c>.
/// </summary>
internal static class NodeName
{
    private const string Prefix = "_:";

    public static string Of(long stored) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{stored}");

    /// <summary>Whether a node may be called by this text.</summary>
    public static bool CanBe(string id) => !id.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The stored number in a name; false where it is none of a number.</summary>
    public static bool TryGetStored(string name, out long stored)
    {
        stored = -1;
        return !CanBe(name) && long.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out stored);
    }
}
