using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;

namespace PaperGraph.Core.Mentions;

/// <summary>What a sentence says of two concepts: one is a variant of the other, or is compared with it.</summary>
public sealed record RelationStatement
{
    /// <summary>What is said.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>The kind of concept that it is said of.</summary>
    public required ConceptLabel SubjectLabel { get; init; }

    /// <summary>The <see cref="Mention.Name"/> of what it is said of.</summary>
    public required string Subject { get; init; }

    /// <summary>The kind of the other concept.</summary>
    public required ConceptLabel ObjectLabel { get; init; }

    /// <summary>The <see cref="Mention.Name"/> of the other.</summary>
    public required string Object { get; init; }

    /// <summary>The field that says it.</summary>
    public required PaperField Field { get; init; }

    /// <summary>First character of the words that say it: the cue and those of the two names that stand in its sentence.</summary>
    public required int Start { get; init; }

    /// <summary>The character after the last of them.</summary>
    public required int End { get; init; }

    /// <summary>Index of its sentence in <see cref="PaperMentions.Sentences"/>.</summary>
    public required int Sentence { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Extractor { get; init; }

    /// <summary>How sure it is, 0 to 1.</summary>
    public required double Confidence { get; init; }
}
