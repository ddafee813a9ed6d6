using PaperGraph.Core.Schema;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>What a comparison with gold gave.</summary>
public sealed record ScoreReport
{
    /// <summary>The papers compared: those of the gold.</summary>
    public required int Papers { get; init; }

    /// <summary>The score of each type; an entity found with another type counts as missed in one and as wrong in the other.</summary>
    public required IReadOnlyDictionary<ConceptLabel, EntityScore> ByType { get; init; }

    /// <summary>The score with types left aside.</summary>
    public required EntityScore Any { get; init; }

    /// <summary>The score over the counts of all types.</summary>
    public EntityScore Micro => ByType.Values.Aggregate(default(EntityScore), EntityScore.Add);

    /// <summary>How well the roles of found entities agree.</summary>
    public required RoleCounts RoleCounts { get; init; }

    /// <summary>Entities found with the right type of which both sides state a role, and in how many of them it is the same.</summary>
    public (int Same, int Compared) Roles => RoleCounts.Agreement();

    /// <summary>The stated scores: the same value for the same two entities.</summary>
    public required EntityScore Results { get; init; }
}
