using System.Runtime.Intrinsics;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Features;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Model;

/// <summary>A linear-chain conditional random field over <see cref="Tags"/>. Any number of threads may use one.</summary>
internal sealed class CrfModel(WeightTable weights, float[] transitions)
{
    private static readonly Lazy<CrfModel> ShippedModel = new(CrfFile.ReadShipped);

    [ThreadStatic]
    private static Workspace? _workspace;

    private readonly Transitions _transitions = new(transitions);
    private readonly SmallRows _small = new(weights);
    private readonly WordRows _before = new(weights, WordTraits.Before);
    private readonly WordRows _after = new(weights, WordTraits.After);

    /// <summary>The model that is part of the program.</summary>
    public static CrfModel Shipped => ShippedModel.Value;

    /// <summary>All spans that may be entities, in text order.</summary>
    public List<SpanProbability> Read(Analysis analysis)
    {
        var signs = DocumentSigns.Of(analysis);
        var spans = new List<SpanProbability>();
        var workspace = _workspace ??= new();
        workspace.Fit(LongestOf(analysis.Document));
        foreach (var sentence in analysis.Document.SentenceTokens)
        {
            if (sentence.Length == 0)
                continue;
            var scores = workspace.Scores.AsSpan(0, sentence.Length * Tags.Count);
            Score(signs, sentence, workspace.Rows.AsSpan(0, sentence.Length + (2 * WordFeatures.Reach)), scores);
            workspace.Lattice.Run(scores, _transitions);
            SpanReader.Read(workspace.Lattice, sentence, spans);
        }

        return spans;
    }

    private static int LongestOf(Document document)
    {
        var longest = 0;
        foreach (var sentence in document.SentenceTokens)
            longest = Math.Max(longest, sentence.Length);
        return longest;
    }

    private void Score(DocumentSigns signs, TokenSpan sentence, Span<WordRows> rows, Span<float> scores)
    {
        for (var i = 0; i < rows.Length; i++)
            rows[i] = i < WordFeatures.Reach ? _before : i >= sentence.Length + WordFeatures.Reach ? _after : RowsOf(signs.Document.Tokens[sentence.First + i - WordFeatures.Reach].Word);
        var list = new FeatureList(stackalloc uint[TokenFeatures.Most], stackalloc int[TokenFeatures.MostSmall]);
        for (var i = 0; i < sentence.Length; i++)
        {
            var sum = Vector256<short>.Zero;
            for (var place = 0; place < WordFeatures.Window; place++)
                sum = Vector256.AddSaturate(sum, rows[i + place][place]);
            list.Clear();
            TokenFeatures.Read(signs, sentence, sentence.First + i, ref list);
            Write(Vector256.AddSaturate(sum, weights.Sum(list.Hashes) + _small.Sum(list.Small)), scores[(i * Tags.Count)..]);
        }
    }

    private static void Write(Vector256<short> sum, Span<float> scores)
    {
        var (low, high) = Vector256.Widen(sum);
        (Vector256.ConvertToSingle(low) * WeightTable.Step).CopyTo(scores);
        (Vector256.ConvertToSingle(high) * WeightTable.Step).CopyTo(scores[8..]);
    }

    private WordRows RowsOf(Word word)
    {
        if (word.Rows is { } rows && rows.Weights == weights)
            return rows;
        return word.Rows = new(weights, word.Traits);
    }

    /// <summary>Memory that a thread keeps from paper to paper.</summary>
    private sealed class Workspace
    {
        public Lattice Lattice { get; } = new();

        public float[] Scores { get; private set; } = [];

        public WordRows[] Rows { get; private set; } = [];

        public void Fit(int longest)
        {
            if (Scores.Length < longest * Tags.Count)
                (Scores, Rows) = (new float[2 * longest * Tags.Count], new WordRows[(2 * longest) + (2 * WordFeatures.Reach)]);
        }
    }
}
