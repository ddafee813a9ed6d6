using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PaperGraph.Extraction.Model;

namespace PaperGraph.Extraction.Training.Fitting;

/// <summary>Weights in rows of sixteen, each with a step of its own that grows smaller with what it has moved.</summary>
/// <remarks>J. Duchi, E. Hazan, Y. Singer, Adaptive subgradient methods, JMLR 12 (2011).</remarks>
internal sealed class AdaGrad(int rows, float rate)
{
    private const float Smallest = 1e-8f;

    private readonly Vector512<float>[] _weights = new Vector512<float>[rows];
    private readonly Vector512<float>[] _squares = new Vector512<float>[rows];
    private readonly Vector512<float>[] _sums = new Vector512<float>[rows];
    private int _averaged;

    public Vector512<float> this[int row] => _weights[row];

    /// <summary>The sum of some rows.</summary>
    public Vector512<float> Sum(ReadOnlySpan<int> rows)
    {
        var sum = Vector512<float>.Zero;
        foreach (var row in rows)
            sum += _weights[row];
        return sum;
    }

    /// <summary>A step against a gradient, the same for some rows.</summary>
    public void Step(ReadOnlySpan<int> rows, Vector512<float> gradient)
    {
        var square = gradient * gradient;
        var step = gradient * -rate;
        foreach (var row in rows)
        {
            var squares = _squares[row] + square;
            _squares[row] = squares;
            _weights[row] += step / Vector512.Sqrt(squares + Vector512.Create(Smallest));
        }
    }

    /// <summary>Counts the weights of now into the average.</summary>
    public void Average()
    {
        _averaged++;
        for (var i = 0; i < rows; i++)
            _sums[i] += _weights[i];
    }

    /// <summary>The average of the weights that were counted in; without any the weights of now.</summary>
    public float[] Result()
    {
        var result = new float[rows * Tags.Count];
        for (var i = 0; i < rows; i++)
            (_averaged == 0 ? _weights[i] : _sums[i] / _averaged).CopyTo(result, i * Tags.Count);
        return result;
    }

    /// <summary>As numbers that index rows.</summary>
    public static ReadOnlySpan<int> Rows(ReadOnlySpan<uint> features) => MemoryMarshal.Cast<uint, int>(features);
}
