using CsCheck;
using PaperGraph.Concepts.Analysis;

namespace PaperGraph.Concepts.Tests.Analysis;

public sealed class ConceptConfidenceTests
{
    private static readonly Gen<double[]> Papers = Gen.Double[0, 1].Array[1, 30];

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.6, 0.6)]
    [InlineData(0.882, 0.5, 0.8, 0.1)]
    [InlineData(1.0, 0.3, 1.0)]
    public void Confidence_OfSomePapers_IsWhatOneWorksOut(double expected, params double[] papers) => Assert.Equal(expected, ConceptConfidence.Of(papers));

    [Fact]
    public void Confidence_WhateverTheOrder_IsTheSame() =>
        Papers.SelectMany(papers => Gen.Shuffle(papers).Select(shuffled => (papers, shuffled)))
            .Sample(pair => ConceptConfidence.Of(pair.papers) == ConceptConfidence.Of(pair.shuffled));

    [Fact]
    public void Confidence_WithAFurtherPaper_IsNoLess() =>
        Gen.Select(Papers, Gen.Double[0, 1]).Sample((papers, further) => ConceptConfidence.Of([.. papers, further]) >= ConceptConfidence.Of(papers));

    [Fact]
    public void Confidence_IsAtLeastThatOfTheSurestPaper() =>
        Papers.Sample(papers => ConceptConfidence.Of(papers) >= papers.Max() - 0.00005 && ConceptConfidence.Of(papers) <= 1);

    [Theory]
    [InlineData(0.15, 0.5)]
    [InlineData(0.35, 0.82)]
    public void Confidence_OfAThousandWeakPapers_IsNotCertainty(double each, double most) => Assert.InRange(ConceptConfidence.Of(Enumerable.Repeat(each, 1_000)), each, most);
}
