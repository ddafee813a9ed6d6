namespace PaperGraph.Concepts.Analysis;

/// <summary>
/// How sure several papers together make a concept. It is computed when it is read and stored nowhere, so that a paper that comes or
/// goes touches nothing else.
/// </summary>
/// <remarks>
/// Noisy or (J. Pearl, Probabilistic Reasoning in Intelligent Systems, 1988) of which each further witness, the surest first, counts
/// three quarters of the one before: papers err together, for one rule reads them all, so many weak ones never come to certainty.
/// The three quarters are measured: <c>docs/architecture/5-answers-and-exports.md</c>.
/// </remarks>
public static class ConceptConfidence
{
    private const double Discount = 0.75;
    private const double Digits = 10_000;

    /// <summary>The confidence of a concept, 0 to 1, to four digits; 0 where no paper names it.</summary>
    /// <param name="papers">How sure each paper alone makes it, 0 to 1, in any order.</param>
    public static double Of(IEnumerable<double> papers)
    {
        // The order and the rounding are those of the Cypher queries, to the last bit.
        double doubt = 1, weight = 1;
        foreach (var confidence in papers.OrderDescending())
        {
            doubt *= 1 - (confidence * weight);
            weight *= Discount;
        }

        return Math.Floor(((1 - doubt) * Digits) + 0.5) / Digits;
    }
}
