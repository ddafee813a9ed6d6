namespace PaperGraph.Extraction.Training.Confidence;

/// <summary>A line through a few points that only rises: where scores are right more often, confidence is greater.</summary>
/// <remarks>Isotonic regression by pooling of adjacent violators: M. Ayer and others, Annals of Mathematical Statistics 26 (1955).</remarks>
internal static class RisingLine
{
    // Twentieths of what the regression says, and the last one in two, for a third of all that is found is there.
    private const int Bins = 20;
    private const double Surest = 0.98;

    /// <summary>Bins of fewer items are joined with the next.</summary>
    private const int FewestItems = 40;

    /// <summary>Points of scores and the share of right items there; both rise.</summary>
    public static List<(double Score, double Confidence)> Fit(IEnumerable<(double Score, bool IsRight)> items)
    {
        var blocks = new List<Block>();
        var open = default(Block);
        var bin = 0;
        foreach (var (score, isRight) in items.OrderBy(item => item.Score))
        {
            var own = BinOf(LogisticFit.Share(score));
            if (own > bin && open.Count >= FewestItems)
            {
                Add(blocks, open);
                open = default;
            }

            (bin, open) = (own, open + new Block(1, score, isRight ? 1 : 0));
        }

        Add(blocks, open);
        return blocks.ConvertAll(block => (block.Score / block.Count, block.Share));
    }

    private static int BinOf(double share) => share >= Surest ? Bins : (int)(share * Bins);

    private static void Add(List<Block> blocks, Block block)
    {
        if (block.Count == 0)
            return;
        while (blocks.Count > 0 && (blocks[^1].Share >= block.Share || block.Count < FewestItems))
        {
            block += blocks[^1];
            blocks.RemoveAt(blocks.Count - 1);
        }

        blocks.Add(block);
    }

    private readonly record struct Block(int Count, double Score, int Right)
    {
        // No name is certain, and none is impossible.
        public double Share => (Right + 0.5) / (Count + 1);

        public static Block operator +(Block left, Block right) => new(left.Count + right.Count, left.Score + right.Score, left.Right + right.Right);
    }
}
