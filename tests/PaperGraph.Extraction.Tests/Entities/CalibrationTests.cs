using CsCheck;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Entities;

namespace PaperGraph.Extraction.Tests.Entities;

public sealed class CalibrationTests
{
    private static readonly Gen<float[]> Evidence = Gen.Float[0, 1].Array[ConfidenceEvidence.Count];

    [Fact]
    public void ConfidenceOf_GreaterProbability_IsNeverLess() =>
        Gen.Select(Gen.Int[0, Calibration.Kinds - 1], Evidence, Gen.Float[-5, 5], Gen.Float[0, 5]).Sample((kind, evidence, odds, more) =>
            ConfidenceOf(kind, evidence, odds) <= ConfidenceOf(kind, evidence, odds + more));

    [Fact]
    public void ConfidenceOf_AnyEvidence_IsNeitherNoneNorCertain() =>
        Gen.Select(Gen.Int[0, Calibration.Kinds - 1], Evidence, Gen.Float[-6, 6]).Sample((kind, evidence, odds) =>
            ConfidenceOf(kind, evidence, odds) is > 0 and <= 0.99f);

    [Fact]
    public void None_Probability_IsTheConfidence()
    {
        var evidence = new float[ConfidenceEvidence.Count];
        evidence[(int)ConfidenceFeature.Probability] = MathF.Log(0.7f / 0.3f);
        Assert.Equal(0.7f, Calibration.None.ConfidenceOf(Calibration.KindOf(ConceptLabel.Topic, isKnown: false), evidence), 1e-5f);
    }

    [Fact]
    public void ConfidenceOf_BetweenPoints_IsOnTheLine()
    {
        var calibration = new Calibration([("Always", ["0", "0", "0.5", "0", "0", "0", "0", "0"]), ("scores found Method", ["0", "2"]), ("confidences found Method", ["0.2", "0.6"])]);
        var evidence = new float[ConfidenceEvidence.Count];
        evidence[(int)ConfidenceFeature.Always] = 1;
        Assert.Equal(0.3f, calibration.ConfidenceOf(Calibration.KindOf(ConceptLabel.Method, isKnown: false), evidence), 1e-5f);
    }

    [Fact]
    public void Constructor_UnknownKind_SaysWhich() =>
        Assert.Contains("found Metric", Assert.Throws<InvalidDataException>(() => new Calibration([("scores found Metric", ["1"])])).Message, StringComparison.Ordinal);

    private static float ConfidenceOf(int kind, float[] evidence, float odds)
    {
        evidence[(int)ConfidenceFeature.Probability] = odds;
        return Calibration.Shipped.ConfidenceOf(kind, evidence);
    }
}
