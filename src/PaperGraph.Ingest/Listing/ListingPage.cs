using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Listing;

/// <summary>What a listing page has besides its papers.</summary>
internal static class ListingPage
{
    private const string Banner = "Get trending papers in your email inbox";
    private const string Button = "Subscribe";

    /// <summary>The lines of papers: no banner, no blank lines, and without the word of a button at the beginning of the first title.</summary>
    public static IEnumerable<TextLine> PaperLines(IEnumerable<TextLine> lines)
    {
        var isFirst = true;
        foreach (var line in lines)
        {
            var text = WhiteSpace.Trim(line.Text).ToString();
            var isBanner = text.StartsWith(Banner, StringComparison.OrdinalIgnoreCase) || text == Button;
            isFirst |= isBanner;
            if (isBanner || text.Length == 0)
                continue;
            yield return line with { Text = isFirst ? WithoutButton(text) : text };
            isFirst = false;
        }
    }

    // "SubscribeA Title": the button's word runs into the title; "Subscribers" is a word
    private static string WithoutButton(string text) =>
        text.StartsWith(Button, StringComparison.Ordinal) && text.Length > Button.Length && !char.IsLower(text[Button.Length]) && text[Button.Length] != ' '
            ? text[Button.Length..]
            : text;
}
