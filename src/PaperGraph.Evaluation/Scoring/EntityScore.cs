namespace PaperGraph.Evaluation.Scoring;

/// <summary>How many of what should be found was found, and how much of what was found is right.</summary>
/// <param name="MatchedGold">Gold items that were found.</param>
/// <param name="Gold">Gold items.</param>
/// <param name="MatchedPredicted">Predicted items that are right.</param>
/// <param name="Predicted">Predicted items.</param>
public readonly record struct EntityScore(int MatchedGold, int Gold, int MatchedPredicted, int Predicted)
{
    /// <summary>Share of the predicted items that are right, 0 to 1; 0 where there are none.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)MatchedPredicted / Predicted;

    /// <summary>Share of the gold items that were found, 0 to 1; 0 where there are none.</summary>
    public double Recall => Gold == 0 ? 0 : (double)MatchedGold / Gold;

    /// <summary>The harmonic mean of precision and recall; 0 where both are.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Both counts together.</summary>
    public static EntityScore operator +(EntityScore left, EntityScore right) => Add(left, right);

    /// <summary>Both counts together.</summary>
    public static EntityScore Add(EntityScore left, EntityScore right) => new(
        left.MatchedGold + right.MatchedGold, left.Gold + right.Gold,
        left.MatchedPredicted + right.MatchedPredicted, left.Predicted + right.Predicted);
}
