using System.Collections.Immutable;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Mentions;

/// <summary>All that extraction found in one paper.</summary>
public sealed record PaperMentions
{
    /// <summary>The paper's identity.</summary>
    public required string PaperId { get; init; }

    /// <summary>The sentences of title and abstract in text order.</summary>
    public required ImmutableArray<SentenceSpan> Sentences { get; init; }

    /// <summary>The mentions, ordered by field, start, end and label; no two with the same four.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }

    /// <summary>Short forms that the paper defines, in text order.</summary>
    public ImmutableArray<Abbreviation> Abbreviations { get; init; } = [];

    /// <summary>Numeric results, in text order.</summary>
    public ImmutableArray<ScoreStatement> Scores { get; init; } = [];

    /// <summary>What is said of two concepts, in text order.</summary>
    public ImmutableArray<RelationStatement> Relations { get; init; } = [];

    /// <summary>The sentence around a character of a field, cut from the paper's text; the whole field where no sentence holds it.</summary>
    public string SentenceAt(Paper paper, PaperField field, int position)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var text = paper.Text(field);
        foreach (var span in Sentences)
        {
            if (span.Field == field && span.Start <= position && position < span.End)
                return text[span.Start..span.End];
        }

        return text;
    }
}
