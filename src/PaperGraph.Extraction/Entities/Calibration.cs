using System.Globalization;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Entities;

/// <summary>
/// Turns what the model says into what may be relied on: of names with a confidence of 0.7, seven of ten are right. A weighted
/// sum of the evidence, then a line through at most twenty points that only rises; both of their own for each label, for names
/// that the text alone shows and for such as the lexicon knows. Reads <c>calibration.txt</c>.
/// </summary>
/// <remarks>
/// Logistic regression after J. Platt, Probabilistic Outputs for Support Vector Machines (1999); the line by isotonic regression after
/// B. Zadrozny, C. Elkan, Transforming Classifier Scores into Accurate Multiclass Probability Estimates, KDD 2002.
/// </remarks>
internal sealed class Calibration
{
    /// <summary>The kinds of names that are calibrated apart: four labels as the text shows them, then four as the lexicon knows them.</summary>
    public const int Kinds = 2 * Labels;

    /// <summary>The beginnings of a kind's two lines: where its points are, and their confidence.</summary>
    public const string Scores = "scores ", Confidences = "confidences ";

    private const int Labels = (int)ConceptLabel.Topic + 1;
    private const float Most = 0.99f;

    private static readonly Lazy<Calibration> ShippedCalibration = new(() => new(WordTable.Read("calibration.txt")));

    private readonly float[] _weights = new float[Kinds * ConfidenceEvidence.Count];
    private readonly (float[] Scores, float[] Confidences)[] _points = new (float[], float[])[Kinds];

    /// <summary>A calibration of the lines of its file.</summary>
    public Calibration(IEnumerable<(string Name, string[] Words)> lines)
    {
        Array.Fill(_points, ([], []));
        foreach (var (name, words) in lines)
        {
            var numbers = Array.ConvertAll(words, word => float.Parse(word, CultureInfo.InvariantCulture));
            if (name.StartsWith(Scores, StringComparison.Ordinal))
                _points[KindOf(name[Scores.Length..])].Scores = numbers;
            else if (name.StartsWith(Confidences, StringComparison.Ordinal))
                _points[KindOf(name[Confidences.Length..])].Confidences = numbers;
            else
                Set(Enum.Parse<ConfidenceFeature>(name), numbers);
        }
    }

    /// <summary>The calibration that is part of the program.</summary>
    public static Calibration Shipped => ShippedCalibration.Value;

    /// <summary>Takes the model's probability as it is.</summary>
    public static Calibration None { get; } = new([(nameof(ConfidenceFeature.Probability), [.. Enumerable.Repeat("1", Kinds)])]);

    /// <summary>The number of a kind.</summary>
    public static int KindOf(ConceptLabel label, bool isKnown) => (isKnown ? Labels : 0) + (int)label;

    /// <summary>The name of a kind in the file.</summary>
    public static string NameOf(int kind) => $"{(kind < Labels ? "found" : "known")} {(ConceptLabel)(kind % Labels)}";

    /// <summary>How sure a name is of a label, 0 to 1.</summary>
    public float ConfidenceOf(int kind, ReadOnlySpan<float> evidence)
    {
        var weights = _weights.AsSpan(kind * ConfidenceEvidence.Count, ConfidenceEvidence.Count);
        var score = 0f;
        for (var i = 0; i < weights.Length; i++)
            score += weights[i] * evidence[i];
        var (scores, confidences) = _points[kind];
        return Math.Min(Most, scores.Length == 0 ? 1 / (1 + MathF.Exp(-score)) : Interpolate(scores, confidences, score));
    }

    private static float Interpolate(float[] scores, float[] confidences, float score)
    {
        var next = 0;
        while (next < scores.Length && scores[next] < score)
            next++;
        if (next == 0 || next == scores.Length)
            return confidences[Math.Min(next, scores.Length - 1)];
        var share = (score - scores[next - 1]) / (scores[next] - scores[next - 1]);
        return confidences[next - 1] + (share * (confidences[next] - confidences[next - 1]));
    }

    private static int KindOf(string name)
    {
        for (var kind = 0; kind < Kinds; kind++)
        {
            if (name == NameOf(kind))
                return kind;
        }

        throw new InvalidDataException($"The calibration names a kind '{name}' that there is not.");
    }

    private void Set(ConfidenceFeature feature, float[] weights)
    {
        for (var kind = 0; kind < Kinds; kind++)
            _weights[(kind * ConfidenceEvidence.Count) + (int)feature] = weights[kind];
    }
}
