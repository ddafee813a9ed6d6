namespace PaperGraph.Concepts.Analysis.Clustering;

/// <summary>Sums by number, of which few differ from 0 at a time.</summary>
internal sealed class SparseSums(int count)
{
    private readonly double[] _sums = new double[count];
    private readonly List<int> _touched = [];

    /// <summary>The numbers that were added to, in that order.</summary>
    public List<int> Touched => _touched;

    public double this[int number] => _sums[number];

    /// <summary>Adds an amount above 0.</summary>
    public void Add(int number, double amount)
    {
        if (_sums[number] == 0)
            _touched.Add(number);
        _sums[number] += amount;
    }

    public void Clear()
    {
        foreach (var number in _touched)
            _sums[number] = 0;
        _touched.Clear();
    }
}
