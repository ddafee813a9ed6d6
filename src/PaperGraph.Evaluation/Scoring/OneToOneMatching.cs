namespace PaperGraph.Evaluation.Scoring;

/// <summary>Pairs the items of two sides so that as many as possible have a partner.</summary>
/// <remarks>Augmenting paths after Berge; each left item in turn takes a partner, for which others may have to change theirs.</remarks>
internal sealed class OneToOneMatching
{
    private readonly int[][] _partners;
    private readonly Dictionary<int, int> _leftOf = [];

    /// <param name="left">How many items are on the left.</param>
    /// <param name="right">How many are on the right.</param>
    /// <param name="fits">Whether a left item may have a right one.</param>
    /// <param name="order">The order in which left items take their turn: who once has a partner keeps one.</param>
    public OneToOneMatching(int left, int right, Func<int, int, bool> fits, IEnumerable<int> order)
    {
        _partners = new int[left][];
        for (var i = 0; i < left; i++)
            _partners[i] = [.. Enumerable.Range(0, right).Where(j => fits(i, j))];
        foreach (var i in order)
            TryPair(i, []);
    }

    /// <summary>The left partner of each right item that has one.</summary>
    public IReadOnlyDictionary<int, int> LeftOf => _leftOf;

    private bool TryPair(int left, HashSet<int> tried)
    {
        foreach (var right in _partners[left])
        {
            if (tried.Add(right) && (!_leftOf.TryGetValue(right, out var other) || TryPair(other, tried)))
            {
                _leftOf[right] = left;
                return true;
            }
        }

        return false;
    }
}
