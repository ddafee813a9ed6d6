using PaperGraph.Extraction.Training.Examples;
using PaperGraph.Extraction.Training.Regression;

namespace PaperGraph.Extraction.Training.Tests.Regression;

public sealed class LogisticRegressionTests
{
    private const int Classes = 3;

    [Fact]
    public void Fit_SeparableClasses_TellsThemApart()
    {
        var examples = Examples(of: [[0, 1], [0, 2], [0, 3]]);

        var coefficients = LogisticRegression.Fit(examples, evidence: 4, Classes);

        Assert.All(examples, example => Assert.True(coefficients.Predict(example)[example.Class] > 0.9));
    }

    [Fact]
    public void Fit_EvidenceOfAllClasses_PredictsTheirShares()
    {
        var examples = Enumerable.Range(0, 4000).Select(i => new Example(i, true, i % 4 == 0 ? 1 : 0, [0])).ToList();

        var probabilities = LogisticRegression.Fit(examples, evidence: 1, Classes).Predict(examples[0]);

        Assert.Equal(0.25, probabilities[1], 0.03);
        Assert.Equal(1, probabilities.Sum(), 1e-9);
    }

    [Fact]
    public void Fit_Twice_GivesTheSameWeights()
    {
        var examples = Examples(of: [[0, 1, 3], [0, 2], [1, 2]]);

        var (first, second) = (LogisticRegression.Fit(examples, evidence: 4, Classes), LogisticRegression.Fit(examples, evidence: 4, Classes));

        Assert.All(Enumerable.Range(0, 4), number => Assert.Equal(first.Against0(number, 1), second.Against0(number, 1)));
    }

    [Fact]
    public void Fit_EvidenceNeverSeen_HasNoWeight() =>
        Assert.Equal(0, LogisticRegression.Fit(Examples(of: [[0], [1], [2]]), evidence: 4, Classes).Against0(3, 1));

    private static List<Example> Examples(int[][] of) => [.. Enumerable.Range(0, 300).Select(i => new Example(i, true, i % of.Length, of[i % of.Length]))];
}
