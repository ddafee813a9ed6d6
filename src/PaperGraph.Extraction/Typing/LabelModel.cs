using System.Collections.Frozen;
using System.Globalization;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Documents;
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
        var adder = new Adder(this, sums);
        Evidence.Tell(analysis.Document, candidate, ref adder);
        return Decide(sums);
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

    private static FrozenDictionary<string, float[]> Table(IEnumerable<(string Name, string[] Words)> lines) =>
        Weights(lines).ToFrozenDictionary(line => line.Name, line => line.Weights, StringComparer.Ordinal);

    private static IEnumerable<(string Name, float[] Weights)> Weights(IEnumerable<(string Name, string[] Words)> lines)
    {
        foreach (var (name, words) in lines)
            yield return (name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..], [.. words.Select(word => float.Parse(word, CultureInfo.InvariantCulture))]);
    }

    private readonly ref struct Adder(LabelModel model, Span<float> sums) : IEvidenceVisitor
    {
        private readonly Span<float> _sums = sums;

        public void Feature(CandidateFeature feature) => Add(model._features[(int)feature]);

        public void Word(EvidenceKind kind, string normal)
        {
            var table = kind switch { EvidenceKind.Head => model._heads, EvidenceKind.Single => model._singles, _ => model._words };
            if (table.TryGetValue(normal, out var weights))
                Add(weights);
        }

        public void Tail(scoped ReadOnlySpan<char> part, string word)
        {
            if (model._tails.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(part, out var weights))
                Add(weights);
        }

        private void Add(float[] weights)
        {
            for (var i = 0; i < weights.Length; i++)
                _sums[i] += weights[i];
        }
    }
}
