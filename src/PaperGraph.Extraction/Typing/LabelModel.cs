using System.Collections.Frozen;
using System.Globalization;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Typing;

/// <summary>Weighs what features and words say of a candidate; reads <c>weights.txt</c>, which says how they came about.</summary>
internal sealed class LabelModel
{
    private const int Labels = 4;

    private static readonly Lazy<LabelModel> ShippedModel = new(() => new LabelModel("weights.txt"));

    private readonly float[][] _features = new float[Enum.GetValues<CandidateFeature>().Length][];
    private readonly FrozenDictionary<string, float[]> _heads;
    private readonly FrozenDictionary<string, float[]> _words;
    private readonly FrozenDictionary<string, float[]> _singles;
    private readonly FrozenDictionary<string, float[]> _tails;

    private LabelModel(string resource)
    {
        var lines = WordTable.Read(resource).ToLookup(line => line.Name[..line.Name.IndexOf(' ', StringComparison.Ordinal)], StringComparer.Ordinal);
        Array.Fill(_features, new float[Labels]);
        foreach (var (name, weights) in Weights(lines["feature"]))
            _features[(int)Enum.Parse<CandidateFeature>(name)] = weights;
        (_heads, _words, _singles, _tails) = (Table(lines["head"]), Table(lines["word"]), Table(lines["single"]), Table(lines["tail"]));
    }

    public static LabelModel Shipped => ShippedModel.Value;

    /// <summary>The most likely label, and how likely it is that the candidate is a concept at all.</summary>
    public Judgement Judge(Analysis analysis, Candidate candidate)
    {
        Span<float> sums = stackalloc float[Labels];
        sums.Clear();
        for (var i = 0; i < _features.Length; i++)
        {
            if (candidate.Has((CandidateFeature)i))
                Add(sums, _features[i]);
        }

        AddWords(sums, analysis.Document, candidate);
        return Decide(sums);
    }

    private void AddWords(Span<float> sums, Document document, Candidate candidate)
    {
        var words = candidate.Words;
        for (var i = words.First; i < words.End; i++)
        {
            var word = document.Tokens[i].Word;
            if (!word.IsNameLike && (i == words.End - 1 ? _heads : _words).TryGetValue(word.Normal, out var weights))
                Add(sums, weights);
        }

        if (words.Length == 1 && _singles.TryGetValue(document.Tokens[words.First].Word.Normal, out var single))
            Add(sums, single);
        Span<char> lower = stackalloc char[32];
        foreach (var form in candidate.Forms)
        {
            var part = NameEndings.LastPart(document.Tokens[form.End - 1].Word.Text);
            if (part.Length is 0 or > 32)
                continue;
            var length = part.ToLowerInvariant(lower);
            if (_tails.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower[..length], out var tail))
                Add(sums, tail);
        }
    }

    private static Judgement Decide(ReadOnlySpan<float> sums)
    {
        var (best, total) = (0, 1.0);
        for (var i = 0; i < sums.Length; i++)
        {
            total += Math.Exp(sums[i]);
            best = sums[i] > sums[best] ? i : best;
        }

        return new((ConceptLabel)best, 1 - (1 / total));
    }

    private static void Add(Span<float> sums, float[] weights)
    {
        for (var i = 0; i < weights.Length; i++)
            sums[i] += weights[i];
    }

    private static FrozenDictionary<string, float[]> Table(IEnumerable<(string Name, string[] Words)> lines) =>
        Weights(lines).ToFrozenDictionary(line => line.Name, line => line.Weights, StringComparer.Ordinal);

    private static IEnumerable<(string Name, float[] Weights)> Weights(IEnumerable<(string Name, string[] Words)> lines)
    {
        foreach (var (name, words) in lines)
            yield return (name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..], [.. words.Select(word => float.Parse(word, CultureInfo.InvariantCulture))]);
    }
}
