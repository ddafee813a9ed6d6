using PaperGraph.Extraction.Training.Examples;

namespace PaperGraph.Extraction.Training.Regression;

/// <summary>The weights of a fitted regression, a row for each number of evidence.</summary>
internal sealed class Coefficients(double[] weights, int classes)
{
    /// <summary>What evidence speaks for a class against class 0, in natural logarithms of odds.</summary>
    public double Against0(int number, int @class) => weights[(number * classes) + @class] - weights[number * classes];

    /// <summary>How likely each class is.</summary>
    public double[] Predict(Example example)
    {
        var sums = new double[classes];
        foreach (var number in example.Evidence)
        {
            for (var k = 0; k < classes; k++)
                sums[k] += weights[(number * classes) + k];
        }

        Softmax.Apply(sums);
        return sums;
    }
}
