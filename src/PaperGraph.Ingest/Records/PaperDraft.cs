using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Identity;

namespace PaperGraph.Ingest.Records;

/// <summary>What a reader gathered of one record.</summary>
internal sealed class PaperDraft
{
    /// <summary>The identity that the record states for itself; only JSON Lines knows one.</summary>
    public string? Id { get; set; }

    /// <summary>The record's own id or key.</summary>
    public string? OriginalId { get; set; }

    /// <summary>The title.</summary>
    public string Title { get; set; } = "";

    /// <summary>The abstract.</summary>
    public string Abstract { get; set; } = "";

    /// <summary>The authors in their order.</summary>
    public IReadOnlyList<AuthorName> Authors { get; set; } = [];

    /// <summary>The year.</summary>
    public int? Year { get; set; }

    /// <summary>The journal or conference.</summary>
    public string? Venue { get; set; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; set; }

    /// <summary>The DOI in its normal form.</summary>
    public string? Doi { get; set; }

    /// <summary>The arXiv identifier in its normal form.</summary>
    public string? Arxiv { get; set; }

    /// <summary>Ids of the papers that it cites.</summary>
    public IReadOnlyList<string> References { get; set; } = [];

    /// <summary>The paper, or the reject of a record that has no title or that is not the text it should be.</summary>
    /// <param name="content">The input.</param>
    /// <param name="line">The line where the record begins.</param>
    /// <param name="rawText">The record's text.</param>
    public PaperReading ToReading(InputContent content, long line, string rawText)
    {
        if (BrokenText.Find(content, line, rawText) is { } broken)
            return broken;
        if (string.IsNullOrWhiteSpace(Title))
            return content.Reject(line, 0, "the record has no title", rawText, hint: "give it a title; a paper without an abstract is fine, one without a title is not");
        var paper = new Paper
        {
            Id = PaperIdentity.Of(this),
            Title = Title,
            Abstract = Abstract,
            Authors = [.. Authors.Select(author => author.Display)],
            Year = Year,
            Venue = NullIfBlank(Venue),
            Url = NullIfBlank(Url),
            Doi = Doi,
            Arxiv = Arxiv,
            References = [.. References],
            Source = content.Source,
        };
        return new PaperReading.Read(paper, new SourcePosition(content.Name, line), OriginalId);
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
