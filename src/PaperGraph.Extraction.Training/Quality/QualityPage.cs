using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Extraction.Training.Quality;

/// <summary>A page whose figures stand between markers, <c>&lt;!-- quality: name --&gt;</c> and <c>&lt;!-- end --&gt;</c>; what stands around them is people's.</summary>
internal static class QualityPage
{
    private const string End = "<!-- end -->";

    /// <summary>The page with the text of each section replaced.</summary>
    /// <exception cref="PaperGraphException">The page has no place for a section.</exception>
    public static string Replace(string page, IEnumerable<(string Name, string Text)> sections)
    {
        foreach (var (name, text) in sections)
        {
            var marker = $"<!-- quality: {name} -->\n";
            var start = page.IndexOf(marker, StringComparison.Ordinal);
            var end = start < 0 ? -1 : page.IndexOf(End, start, StringComparison.Ordinal);
            if (end < 0)
                throw new PaperGraphException(ErrorKind.Input, $"The page has no place for '{name}'.", $"write {marker.TrimEnd()} where it belongs, and {End} below");
            page = string.Concat(page.AsSpan(0, start + marker.Length), text, page.AsSpan(end));
        }

        return page;
    }
}
