namespace PaperGraph.Extraction.Text;

/// <summary>A run of tokens of one sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
internal readonly record struct TokenSpan(int First, int End)
{
    public int Length => End - First;

    public bool Overlaps(TokenSpan other) => First < other.End && other.First < End;

    public bool Contains(TokenSpan other) => First <= other.First && other.End <= End;
}
