using System.Collections.Immutable;

namespace PaperGraph.Core.Papers;

/// <summary>A paper's metadata as a source file states it.</summary>
public sealed record Paper
{
    /// <summary>
    /// The paper's identity, without the <c>paper/</c> prefix of its node: <c>arxiv:2502.20317</c>, <c>doi:10.1000/x</c>,
    /// the id of a JSON Lines record as written, or a readable form of the title.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The title; never empty.</summary>
    public required string Title { get; init; }

    /// <summary>The abstract, or the empty string where the source has none.</summary>
    public string Abstract { get; init; } = "";

    /// <summary>The authors in their order, each as one display name (<c>Given Family</c>).</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The year of publication, if known.</summary>
    public int? Year { get; init; }

    /// <summary>The journal or conference, if known.</summary>
    public string? Venue { get; init; }

    /// <summary>Where the paper can be read, if known.</summary>
    public string? Url { get; init; }

    /// <summary>The DOI in lower case without a resolver's address, if known.</summary>
    public string? Doi { get; init; }

    /// <summary>The arXiv identifier without its version, if known.</summary>
    public string? Arxiv { get; init; }

    /// <summary>Ids of the papers that this one cites, in the form of <see cref="Id"/>.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>The name of the collection that the paper came with; what <c>forget --source</c> takes.</summary>
    public string Source { get; init; } = "";

    /// <summary>The text of one field.</summary>
    public string Text(PaperField field) => field == PaperField.Title ? Title : Abstract;
}
