using PaperGraph.Extraction.Model;

namespace PaperGraph.Extraction.Training.Fitting;

/// <summary>What a fit gives: features, a row of sixteen weights for each, the transitions' weights.</summary>
internal sealed record FittedModel(uint[] Features, float[] Weights, float[] Transitions)
{
    /// <summary>As it is used and shipped, without features whose weights are all small.</summary>
    public CrfModel ToModel(float smallest = 0)
    {
        var (features, rows) = Quantize(smallest);
        return new(new WeightTable(features, rows), Transitions);
    }

    /// <summary>The features that are kept and their weights as whole numbers of steps.</summary>
    public (uint[] Features, sbyte[] Rows) Quantize(float smallest)
    {
        var (features, rows) = (new List<uint>(Features.Length), new List<sbyte>(Weights.Length));
        for (var i = 0; i < Features.Length; i++)
        {
            // A free place of the table is 0, so the one feature in four thousand millions that is 0 has no weights.
            var row = Weights.AsSpan(i * Tags.Count, Tags.Count);
            if (Features[i] == 0 || !row.ContainsAnyExceptInRange(-smallest, smallest))
                continue;
            features.Add(Features[i]);
            foreach (var weight in row)
                rows.Add((sbyte)Math.Clamp(MathF.Round(weight / WeightTable.Step), -127, 127));
        }

        return ([.. features], [.. rows]);
    }
}
