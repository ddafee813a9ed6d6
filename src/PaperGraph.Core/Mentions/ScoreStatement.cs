using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;

namespace PaperGraph.Core.Mentions;

/// <summary>A numeric result that the text states for a model or method on a benchmark.</summary>
public sealed record ScoreStatement
{
    /// <summary>Whether a model or a method got the score.</summary>
    public required ConceptLabel SubjectLabel { get; init; }

    /// <summary>The <see cref="Mention.Name"/> of what got it.</summary>
    public required string Subject { get; init; }

    /// <summary>The <see cref="Mention.Name"/> of the benchmark.</summary>
    public required string Benchmark { get; init; }

    /// <summary>The measure, or the empty string.</summary>
    public string Metric { get; init; } = "";

    /// <summary>The condition (zero-shot, pass@1), or the empty string.</summary>
    public string Setting { get; init; } = "";

    /// <summary>The value as written, without a percent sign.</summary>
    public required string Value { get; init; }

    /// <summary>The value as a number, where it is one.</summary>
    public double? Number { get; init; }

    /// <summary>The field that the value stands in.</summary>
    public required PaperField Field { get; init; }

    /// <summary>First character of the value.</summary>
    public required int Start { get; init; }

    /// <summary>The character after its last.</summary>
    public required int End { get; init; }

    /// <summary>Index of its sentence in <see cref="PaperMentions.Sentences"/>.</summary>
    public required int Sentence { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Extractor { get; init; }

    /// <summary>How sure it is, 0 to 1.</summary>
    public required double Confidence { get; init; }
}
