using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Training.Corpus;

/// <summary>Learns a vector for each word by predicting its neighbours. One thread, so that equal input gives equal vectors.</summary>
/// <remarks>
/// T. Mikolov et al., Distributed representations of words and phrases, NIPS 2013; by place after W. Ling et al., Two/too
/// simple adaptations of word2vec for syntax problems, NAACL 2015.
/// </remarks>
internal sealed class SkipGram
{
    private const int Size = SkipGramOptions.Size;
    private const int UnitsOfTable = 1 << 22;

    private readonly CountedCorpus _corpus;
    private readonly SkipGramOptions _options;
    private readonly float[] _vectors;
    private readonly float[][] _outputs;
    private readonly int[] _noise;
    private readonly float[] _keep;
    private readonly float[] _gradient = new float[Size];
    private ulong _state;

    private SkipGram(CountedCorpus corpus, SkipGramOptions options)
    {
        (_corpus, _options, _state) = (corpus, options, ((ulong)options.Seed << 32) | 0x9E3779B9);
        _vectors = new float[corpus.Keys.Length * Size];
        for (var i = 0; i < _vectors.Length; i++)
            _vectors[i] = ((Next() & 0xFFFF) / 65536f - 0.5f) / Size;
        _outputs = new float[options.ByPlace ? 2 * options.Window : 1][];
        for (var i = 0; i < _outputs.Length; i++)
            _outputs[i] = new float[_vectors.Length];
        _noise = Noise(corpus.Counts);
        _keep = Keep(corpus.Counts, options.Frequent);
    }

    /// <summary>A row of <see cref="SkipGramOptions.Size"/> for each word of the corpus.</summary>
    public static float[] Learn(CountedCorpus corpus, SkipGramOptions options)
    {
        var model = new SkipGram(corpus, options);
        for (var pass = 0; pass < options.Passes; pass++)
            model.Pass(pass);
        return model._vectors;
    }

    private void Pass(int pass)
    {
        var kept = new List<int>();
        for (var (sentence, first) = (0, 0); sentence < _corpus.SentenceEnds.Length; first = _corpus.SentenceEnds[sentence++])
        {
            kept.Clear();
            for (var i = first; i < _corpus.SentenceEnds[sentence]; i++)
            {
                var word = _corpus.Tokens[i];
                if (word != 0 && (Next() & 0xFFFFFF) < _keep[word] * 0x1000000)
                    kept.Add(word);
            }

            var done = (pass + ((double)first / _corpus.Tokens.Length)) / _options.Passes;
            Sentence(CollectionsMarshal.AsSpan(kept), _options.Rate * (float)Math.Max(1 - done, 0.0001));
        }
    }

    private void Sentence(ReadOnlySpan<int> words, float rate)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var reach = _options.ByPlace ? _options.Window : 1 + (int)(Next() % (uint)_options.Window);
            for (var j = Math.Max(0, i - reach); j <= Math.Min(words.Length - 1, i + reach); j++)
            {
                if (j != i)
                    Learn(words[i], words[j], _outputs[_options.ByPlace ? PlaceOf(j - i) : 0], rate);
            }
        }
    }

    private int PlaceOf(int offset) => offset < 0 ? offset + _options.Window : offset + _options.Window - 1;

    private void Learn(int word, int neighbour, float[] outputs, float rate)
    {
        var vector = _vectors.AsSpan(word * Size, Size);
        Array.Clear(_gradient);
        Learn(vector, outputs.AsSpan(neighbour * Size, Size), 1, rate);
        for (var i = 0; i < _options.Negatives; i++)
        {
            var other = _noise[Next() % UnitsOfTable];
            if (other != neighbour)
                Learn(vector, outputs.AsSpan(other * Size, Size), 0, rate);
        }

        for (var i = 0; i < Size; i += 16)
            (Vector512.Create<float>(vector[i..]) + Vector512.Create<float>(_gradient.AsSpan(i))).CopyTo(vector[i..]);
    }

    private void Learn(Span<float> vector, Span<float> output, float target, float rate)
    {
        var sum = Vector512<float>.Zero;
        for (var i = 0; i < Size; i += 16)
            sum += Vector512.Create<float>(vector[i..]) * Vector512.Create<float>(output[i..]);
        var step = Vector512.Create((target - (1 / (1 + MathF.Exp(-Vector512.Sum(sum))))) * rate);
        for (var i = 0; i < Size; i += 16)
        {
            var here = Vector512.Create<float>(output[i..]);
            (Vector512.Create<float>(_gradient.AsSpan(i)) + (here * step)).CopyTo(_gradient, i);
            (here + (Vector512.Create<float>(vector[i..]) * step)).CopyTo(output[i..]);
        }
    }

    private static int[] Noise(int[] counts)
    {
        var weights = Array.ConvertAll(counts, count => Math.Pow(count, 0.75));
        weights[0] = 0;
        var noise = new int[UnitsOfTable];
        var (word, total, sum) = (0, weights.Sum(), 0.0);
        for (var i = 0; i < noise.Length; i++)
        {
            while (word + 1 < weights.Length && sum + weights[word] <= (i + 0.5) / noise.Length * total)
                sum += weights[word++];
            noise[i] = word;
        }

        return noise;
    }

    private static float[] Keep(int[] counts, double frequent)
    {
        var total = counts.Sum(count => (double)count);
        return Array.ConvertAll(counts, count => (float)Math.Min(1, Math.Sqrt(frequent * total / Math.Max(count, 1))));
    }

    /// <summary>G. Marsaglia, Xorshift RNGs, J. Stat. Software 8 (2003).</summary>
    private uint Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (uint)(_state >> 24);
    }
}
