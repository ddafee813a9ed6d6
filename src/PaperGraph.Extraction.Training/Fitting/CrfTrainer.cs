using System.Runtime.Intrinsics;
using PaperGraph.Extraction.Features;
using PaperGraph.Extraction.Model;

namespace PaperGraph.Extraction.Training.Fitting;

/// <summary>An encoded paper with its tags.</summary>
internal readonly record struct TrainingPaper(EncodedPaper Paper, sbyte[] Tags, int Repeats);

/// <summary>
/// Fits a conditional random field: paper by paper, in an order that a seed settles, a step that makes the paper's tags more
/// likely. One thread, so that equal input gives equal weights.
/// </summary>
internal sealed class CrfTrainer
{
    private const float LeastGradient = 0.0005f;
    private const int TransitionRows = (Transitions.WeightCount + Model.Tags.Count - 1) / Model.Tags.Count;

    private readonly FeatureSpace _space;
    private readonly CrfOptions _options;
    private readonly AdaGrad _weights;
    private readonly AdaGrad _transitions;
    private readonly int[] _slots;
    private readonly List<int> _words = [];
    private readonly Lattice _lattice = new();
    private Vector512<float>[] _rows = [];
    private Vector512<float>[] _gradients = [];
    private float[] _scores = [];

    private CrfTrainer(FeatureSpace space, CrfOptions options)
    {
        (_space, _options) = (space, options);
        (_weights, _transitions) = (new(space.Features.Length, options.Rate), new(TransitionRows, options.Rate));
        _slots = new int[space.Words.Length];
        Array.Fill(_slots, -1);
    }

    public static FittedModel Fit(FeatureSpace space, IReadOnlyList<TrainingPaper> papers, CrfOptions options, Action<string> tell)
    {
        var trainer = new CrfTrainer(space, options);
        var order = papers.SelectMany((paper, i) => Enumerable.Repeat(i, paper.Repeats)).ToArray();
        var random = new Random(options.Seed);
        for (var pass = 0; pass < options.Passes; pass++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            foreach (var i in order)
                loss += trainer.Learn(papers[i]);
            tell($"pass {pass + 1}: loss {loss / order.Length:f2} a paper");
            if (pass >= options.AverageFrom)
                trainer.Average();
        }

        return new(space.Features, trainer._weights.Result(), trainer._transitions.Result()[..Transitions.WeightCount]);
    }

    private void Average()
    {
        _weights.Average();
        _transitions.Average();
    }

    private double Learn(TrainingPaper example)
    {
        var paper = example.Paper;
        Prepare(paper);
        var transitions = new float[TransitionRows * Model.Tags.Count];
        for (var i = 0; i < TransitionRows; i++)
            _transitions[i].CopyTo(transitions, i * Model.Tags.Count);
        var factors = new Transitions(transitions);
        Array.Clear(transitions);
        var loss = 0.0;
        for (var (sentence, first) = (0, 0); sentence < paper.SentenceEnds.Length; first = paper.SentenceEnds[sentence++])
        {
            if (paper.SentenceEnds[sentence] > first)
                loss += Learn(paper, example.Tags, first, paper.SentenceEnds[sentence], factors, transitions);
        }

        for (var i = 0; i < TransitionRows; i++)
            _transitions.Step([i], Vector512.Create(transitions.AsSpan(i * Model.Tags.Count)));
        LearnWords();
        return loss;
    }

    /// <summary>Sums the features of each of the paper's words once for each place of the window.</summary>
    private void Prepare(EncodedPaper paper)
    {
        _words.Clear();
        Note(FeatureSpace.Before);
        Note(FeatureSpace.After);
        foreach (var word in paper.Words)
            Note(word);
        if (_rows.Length < _words.Count * WordFeatures.Window)
            (_rows, _gradients) = (new Vector512<float>[2 * _words.Count * WordFeatures.Window], new Vector512<float>[2 * _words.Count * WordFeatures.Window]);
        for (var i = 0; i < _words.Count; i++)
        {
            for (var place = 0; place < WordFeatures.Window; place++)
                _rows[(i * WordFeatures.Window) + place] = _weights.Sum(_space.Words[_words[i]][place]);
        }

        Array.Clear(_gradients, 0, _words.Count * WordFeatures.Window);
    }

    private void Note(int word)
    {
        if (_slots[word] >= 0)
            return;
        _slots[word] = _words.Count;
        _words.Add(word);
    }

    private double Learn(EncodedPaper paper, sbyte[] tags, int first, int end, Transitions factors, float[] transitions)
    {
        var length = end - first;
        if (_scores.Length < length * Model.Tags.Count)
            _scores = new float[2 * length * Model.Tags.Count];
        var scores = _scores.AsSpan(0, length * Model.Tags.Count);
        for (var token = first; token < end; token++)
            Score(paper, token, first, end).CopyTo(scores[((token - first) * Model.Tags.Count)..]);
        _lattice.Run(scores, factors);
        var loss = _lattice.LogSum - ScoreOf(tags, scores, first, end, transitions);
        _lattice.AddTransitions(transitions, 1);
        AddStart(transitions);
        Span<float> gradient = stackalloc float[Model.Tags.Count];
        for (var token = first; token < end; token++)
        {
            _lattice.CopyTags(token - first, gradient);
            if (tags[token] >= 0)
                gradient[tags[token]] -= 1;
            if (gradient.ContainsAnyExceptInRange(-LeastGradient, LeastGradient))
                Learn(paper, token, first, end, Vector512.Create<float>(gradient));
        }

        return loss;
    }

    private Vector512<float> Score(EncodedPaper paper, int token, int first, int end)
    {
        var sum = _weights.Sum(AdaGrad.Rows(paper.Features.AsSpan(paper.Starts[token]..paper.Starts[token + 1])));
        for (var place = 0; place < WordFeatures.Window; place++)
            sum += _rows[RowAt(paper, token + place - WordFeatures.Reach, first, end) + place];
        return sum;
    }

    private int RowAt(EncodedPaper paper, int token, int first, int end) =>
        WordFeatures.Window * _slots[token < first ? FeatureSpace.Before : token >= end ? FeatureSpace.After : paper.Words[token]];

    private void Learn(EncodedPaper paper, int token, int first, int end, Vector512<float> gradient)
    {
        _weights.Step(AdaGrad.Rows(paper.Features.AsSpan(paper.Starts[token]..paper.Starts[token + 1])), gradient);
        for (var place = 0; place < WordFeatures.Window; place++)
            _gradients[RowAt(paper, token + place - WordFeatures.Reach, first, end) + place] += gradient;
    }

    private void LearnWords()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            for (var place = 0; place < WordFeatures.Window; place++)
            {
                var gradient = _gradients[(i * WordFeatures.Window) + place];
                if (gradient != Vector512<float>.Zero)
                    _weights.Step(_space.Words[_words[i]][place], gradient);
            }

            _slots[_words[i]] = -1;
        }
    }

    /// <summary>The score of the right tags; takes them off the expected transitions on the way.</summary>
    private double ScoreOf(sbyte[] tags, ReadOnlySpan<float> scores, int first, int end, float[] transitions)
    {
        double score = 0;
        int before = Model.Tags.Outside;
        for (var token = first; token < end; token++)
        {
            int tag = tags[token];
            score += tag < 0 ? 0 : scores[((token - first) * Model.Tags.Count) + tag];
            var transition = Transitions.IndexOf(before, tag);
            score += _transitions[transition / Model.Tags.Count][transition % Model.Tags.Count];
            transitions[transition]--;
            before = tag;
        }

        return score;
    }

    /// <summary>A sentence begins as if the tag before it were outside.</summary>
    private void AddStart(float[] transitions)
    {
        transitions[0] += _lattice.Outside(0);
        for (var label = 0; label < Model.Tags.Labels; label++)
        {
            transitions[1 + label] += _lattice.Begins(0)[label];
            transitions[5 + label] += _lattice.Units(0)[label];
        }
    }
}
