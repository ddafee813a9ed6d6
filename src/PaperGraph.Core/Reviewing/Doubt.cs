using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Reviewing;

/// <summary>Something in the graph that may be wrong, and what a person could decide about it.</summary>
public sealed record Doubt
{
    /// <summary>What is asked.</summary>
    public required DoubtKind Kind { get; init; }

    /// <summary>The concept; of two the one with more papers.</summary>
    public required DoubtedConcept Concept { get; init; }

    /// <summary>The concept that may be the same; null where one alone is in doubt.</summary>
    public DoubtedConcept? Other { get; init; }

    /// <summary>Of a concept that may be several, the name that may be another's, as papers write it; else null.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// Of a concept whose kind is in doubt, what it may be instead; of one that may be several, the kind of thing that the name is
    /// another's as, null where that is as any; else null.
    /// </summary>
    public ConceptLabel? Label { get; init; }

    /// <summary>What speaks for it, for people.</summary>
    public required string Why { get; init; }

    /// <summary>How many papers' relationships a decision would change.</summary>
    public required int Papers { get; init; }

    /// <summary>How likely it is that the graph is wrong here, 0 to 1: a rough rate of the rule that found it, not a measured probability.</summary>
    public required double Likelihood { get; init; }

    /// <summary>How many papers a look at it sets right on average: what doubts are ordered by.</summary>
    public double Value => Papers * Likelihood;

    /// <summary>Where a person may look: of two concepts a place for each.</summary>
    public IReadOnlyList<DoubtEvidence> Evidence { get; init; } = [];

    /// <summary>The decision that sets it right if the graph is wrong.</summary>
    public Decision Correct(DateTimeOffset at) => Kind switch
    {
        DoubtKind.Same => Decision.Merge(Concept.Key, Other!.Key, at),
        DoubtKind.Several => Decision.Split(NameKey.Of(Label ?? Concept.Label, Name!), Concept.Key, at),
        DoubtKind.Kind => Decision.Retype(Concept.Key, Label!.Value, at),
        _ => Decision.Hide(Concept.Key, at),
    };

    /// <summary>The decision that it is right as it is, so that it is not asked again.</summary>
    public Decision Keep(DateTimeOffset at) => Decision.Keep(Concept.Key, Other?.Key, at);
}
