using PaperGraph.Core.Names;
using PaperGraph.Core.Querying;

namespace PaperGraph.Concepts.Analysis;

/// <summary>Names that someone may have meant who wrote another.</summary>
internal static class NameSuggestions
{
    private const int BeginsWith = 1;
    private const int Holds = 2;

    /// <summary>Names that begin with the text or hold it, and names a few letters away; ties by papers, then by id.</summary>
    public static IReadOnlyList<NamedNode> For(string normalForm, IReadOnlyList<KnownName> names, int limit)
    {
        var found = new List<(int Distance, NamedNode Node)>();
        foreach (var name in names)
        {
            if (DistanceOf(normalForm, name.NormalForm) is { } distance)
                found.Add((distance, name.Node));
        }

        return
        [
            .. found.OrderBy(item => item.Distance).ThenByDescending(item => item.Node.Papers).ThenBy(item => item.Node.Id, CodePointOrder.Instance)
                .Select(item => item.Node).DistinctBy(node => node.Id).Take(limit),
        ];
    }

    private static int? DistanceOf(string text, string name)
    {
        if (text.Length == 0)
            return null;
        var limit = 1 + (text.Length / 4);
        var edits = EditDistance.Between(text, name, limit);
        if (edits <= BeginsWith)
            return edits;
        if (text.Length > 1 && name.StartsWith(text, StringComparison.Ordinal))
            return BeginsWith;
        if (text.Length > 2 && name.Contains(text, StringComparison.Ordinal))
            return Holds;
        return edits <= limit ? edits : null;
    }
}
