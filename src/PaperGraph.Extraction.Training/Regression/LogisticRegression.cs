using PaperGraph.Extraction.Training.Examples;

namespace PaperGraph.Extraction.Training.Regression;

/// <summary>
/// Multinomial logistic regression over sparse counts, fitted by stochastic gradient descent with a step of its own for
/// each weight (AdaGrad), weights drawn to zero (L2) and averaged over the second half of the passes. Equal input gives
/// equal weights.
/// </summary>
/// <remarks>
/// J. Duchi, E. Hazan, Y. Singer: Adaptive Subgradient Methods for Online Learning and Stochastic Optimization, Journal of
/// Machine Learning Research 12 (2011). Averaging after B. Polyak, A. Juditsky: Acceleration of Stochastic Approximation by
/// Averaging, SIAM Journal on Control and Optimization 30 (1992), by whole passes.
/// </remarks>
internal sealed class LogisticRegression
{
    private const double FirstSquare = 1e-6;

    private readonly RegressionOptions _options;
    private readonly int _classes;
    private readonly double[] _weights;
    private readonly double[] _squares;
    private readonly double[] _sums;

    private LogisticRegression(int evidence, int classes, RegressionOptions options)
    {
        (_options, _classes) = (options, classes);
        _weights = new double[evidence * classes];
        _squares = new double[evidence * classes];
        _sums = new double[evidence * classes];
        Array.Fill(_squares, FirstSquare);
    }

    /// <summary>Fits weights to examples.</summary>
    /// <param name="examples">Their evidence below <paramref name="evidence"/>, their classes below <paramref name="classes"/>.</param>
    /// <param name="evidence">How many numbers of evidence there are.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="options">How to fit; null for the usual way.</param>
    public static Coefficients Fit(IReadOnlyList<Example> examples, int evidence, int classes, RegressionOptions? options = null)
    {
        var regression = new LogisticRegression(evidence, classes, options ?? new());
        return new(regression.Fit([.. examples]), classes);
    }

    private double[] Fit(Example[] examples)
    {
        var random = new Random(_options.Seed);
        var averaged = 0;
        for (var pass = 0; pass < _options.Passes; pass++)
        {
            random.Shuffle(examples);
            foreach (var example in examples)
                Learn(example);
            if (pass < _options.Passes / 2)
                continue;
            averaged++;
            for (var i = 0; i < _weights.Length; i++)
                _sums[i] += _weights[i];
        }

        return Array.ConvertAll(_sums, sum => sum / averaged);
    }

    private void Learn(Example example)
    {
        Span<double> errors = stackalloc double[_classes];
        errors.Clear();
        foreach (var number in example.Evidence)
        {
            for (var k = 0; k < _classes; k++)
                errors[k] += _weights[(number * _classes) + k];
        }

        Softmax.Apply(errors);
        errors[example.Class] -= 1;
        foreach (var number in example.Evidence)
            Step(number * _classes, errors);
    }

    private void Step(int first, ReadOnlySpan<double> errors)
    {
        for (var k = 0; k < errors.Length; k++)
        {
            ref var weight = ref _weights[first + k];
            var gradient = errors[k] + (_options.L2 * weight);
            var square = _squares[first + k] += gradient * gradient;
            weight -= _options.LearningRate * gradient / Math.Sqrt(square);
        }
    }
}
