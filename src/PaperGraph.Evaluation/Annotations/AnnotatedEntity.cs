using System.Collections.Immutable;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;

namespace PaperGraph.Evaluation.Annotations;

/// <summary>An entity of a paper, as a person marked it or as a system found it.</summary>
public sealed record AnnotatedEntity
{
    /// <summary>What kind of concept it is.</summary>
    public required ConceptLabel Type { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its other names.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The different strings of the paper that stand for it, as written there.</summary>
    public ImmutableArray<string> Surfaces { get; init; } = [];

    /// <summary>What the paper does with it, where that is stated.</summary>
    public Role? Role { get; init; }

    /// <summary>How sure the system is that found it, 0 to 1; 1 where nothing is said.</summary>
    public double Confidence { get; init; } = 1;
}
