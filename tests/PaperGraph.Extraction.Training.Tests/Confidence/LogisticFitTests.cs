using PaperGraph.Extraction.Entities;
using PaperGraph.Extraction.Training.Confidence;

namespace PaperGraph.Extraction.Training.Tests.Confidence;

public sealed class LogisticFitTests
{
    [Fact]
    public void Fit_OneSignThatMatters_FindsItsOdds()
    {
        // Of 1,000 with the sign 750 are right, of 1,000 without it 250.
        var examples = Enumerable.Range(0, 2000).Select(i => Example(i < 1000, (i % 1000 < 750) == (i < 1000))).ToList();
        var weights = LogisticFit.Fit(examples);
        Assert.Equal(-Math.Log(3), weights[0], 0.02);
        Assert.Equal(2 * Math.Log(3), weights[(int)ConfidenceFeature.InTitle], 0.05);
        Assert.Equal(0, weights[(int)ConfidenceFeature.Rival]);
    }

    private static CandidateExample Example(bool hasSign, bool isRight)
    {
        var evidence = new float[ConfidenceEvidence.Count];
        evidence[0] = 1;
        evidence[(int)ConfidenceFeature.InTitle] = hasSign ? 1 : 0;
        return new(0, 0, evidence, isRight);
    }
}
