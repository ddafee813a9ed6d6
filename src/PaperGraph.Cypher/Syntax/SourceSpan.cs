namespace PaperGraph.Cypher.Syntax;

/// <summary>Where something stands in the text of a statement.</summary>
/// <param name="Start">Its first UTF-16 unit, counted from 0.</param>
/// <param name="Length">How many units it has.</param>
internal readonly record struct SourceSpan(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>From the beginning of this one to the end of another.</summary>
    public SourceSpan To(SourceSpan last) => new(Start, last.End - Start);
}
