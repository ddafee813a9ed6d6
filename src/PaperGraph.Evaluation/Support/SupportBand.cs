namespace PaperGraph.Evaluation.Support;

/// <summary>Concepts that about as many papers name.</summary>
/// <param name="Least">The fewest papers.</param>
/// <param name="Most">The most.</param>
/// <param name="Concepts">How many concepts there are.</param>
/// <param name="RightConcepts">How many of them are right in at least one paper.</param>
/// <param name="Edges">How often a paper names one.</param>
/// <param name="RightEdges">How many of these are right.</param>
public readonly record struct SupportBand(int Least, int Most, int Concepts, int RightConcepts, int Edges, int RightEdges)
{
    /// <summary>The numbers of papers as people write them: <c>1</c>, <c>2–3</c>, <c>4+</c>.</summary>
    public string Range => Most == int.MaxValue ? FormattableString.Invariant($"{Least}+") : Least == Most ? FormattableString.Invariant($"{Least}") : FormattableString.Invariant($"{Least}–{Most}");

    /// <summary>Share of the concepts that are right somewhere, 0 to 1; 0 where there are none.</summary>
    public double ConceptPrecision => Concepts == 0 ? 0 : (double)RightConcepts / Concepts;

    /// <summary>Share of the edges that are right, 0 to 1; 0 where there are none.</summary>
    public double EdgePrecision => Edges == 0 ? 0 : (double)RightEdges / Edges;
}
