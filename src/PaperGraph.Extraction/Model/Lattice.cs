using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Model;

/// <summary>
/// All taggings of a sentence at once: how likely each tag of each token is, and how likely each span is an entity. The
/// forward and backward sums are scaled at each token, so that no sentence is too long.
/// </summary>
/// <remarks>
/// J. Lafferty, A. McCallum, F. Pereira, Conditional random fields, ICML 2001; scaling after L. R. Rabiner, A tutorial on
/// hidden Markov models, Proc. IEEE 77 (1989). Used by one thread at a time; it keeps its memory for the next sentence.
/// </remarks>
internal sealed class Lattice
{
    private const int Row = Tags.Count;

    private Vector128<float>[] _factors = [];
    private Vector128<float>[] _forward = [];
    private Vector128<float>[] _backward = [];
    private float[] _outside = [];
    private int _length;
    private double _shift;
    private Transitions _transitions = null!;

    /// <summary>The logarithm of the sum over all taggings.</summary>
    public double LogSum
    {
        get
        {
            var sum = _shift - Math.Log(BackwardOutside(_length - 1));
            for (var token = 0; token < _length; token++)
                sum -= Math.Log(Scale(token));
            return sum;
        }
    }

    /// <summary>Sums over a sentence's taggings.</summary>
    /// <param name="scores">Sixteen scores for each token.</param>
    /// <param name="transitions">What tags are worth after one another.</param>
    public void Run(ReadOnlySpan<float> scores, Transitions transitions)
    {
        (_length, _transitions) = (scores.Length / Row, transitions);
        if (_factors.Length < 4 * _length)
            Grow(2 * _length);
        Exponentiate(scores);
        Forward();
        Backward();
    }

    /// <summary>How likely a token has each of the sixteen tags.</summary>
    public void CopyTags(int token, Span<float> probabilities)
    {
        for (var i = 0; i < 4; i++)
            (_forward[(4 * token) + i] * _backward[(4 * token) + i]).CopyTo(probabilities[(4 * i)..]);
    }

    /// <summary>How likely a token is outside.</summary>
    public float Outside(int token) => ForwardOutside(token) * BackwardOutside(token);

    /// <summary>How likely each label begins here and goes on.</summary>
    public Vector128<float> Begins(int token) => _forward[4 * token] * _backward[4 * token];

    /// <summary>How likely the token alone is an entity of each label.</summary>
    public Vector128<float> Units(int token) => _forward[(4 * token) + 3] * _backward[(4 * token) + 3];

    /// <summary>The forward sum of the entities that begin here; <see cref="Extend"/> carries it on.</summary>
    public Vector128<float> Open(int token) => _forward[4 * token];

    /// <summary>Carries open entities on to a token: how likely they end there, how likely they go on from there, and the sum to carry on.</summary>
    public (Vector128<float> Ends, Vector128<float> GoesOn, Vector128<float> Open) Extend(Vector128<float> open, int token, bool fromBegin)
    {
        var scale = Vector128.Create(Scale(token));
        var last = open * (fromBegin ? _transitions.BeginToLast : _transitions.InsideToLast) * _factors[(4 * token) + 2] * scale;
        var inside = open * (fromBegin ? _transitions.BeginToInside : _transitions.InsideToInside) * _factors[(4 * token) + 1] * scale;
        return (last * _backward[(4 * token) + 2], inside * _backward[(4 * token) + 1], inside);
    }

    /// <summary>Adds to each transition's place how often it is expected in the sentence.</summary>
    public void AddTransitions(Span<float> expected, float weight)
    {
        Span<float> here = stackalloc float[Row];
        Span<float> next = stackalloc float[Row];
        for (var token = 0; token + 1 < _length; token++)
        {
            var scale = Scale(token + 1) * weight;
            for (var i = 0; i < 4; i++)
            {
                _forward[(4 * token) + i].CopyTo(here[(4 * i)..]);
                (_factors[(4 * (token + 1)) + i] * _backward[(4 * (token + 1)) + i]).CopyTo(next[(4 * i)..]);
            }

            AddClosed(here, next, token, scale, expected);
            AddOpen(here, next, scale, expected);
        }
    }

    private void AddClosed(ReadOnlySpan<float> here, ReadOnlySpan<float> next, int token, float scale, Span<float> expected)
    {
        for (var from = 0; from < Transitions.Closed; from++)
        {
            var source = (from == 0 ? ForwardOutside(token) : here[Tags.Last + from - 1]) * scale;
            var row = expected[(from * Transitions.Closed)..];
            row[0] += source * (from == 0 ? _transitions.OutsideToOutside : from <= 4 ? _transitions.FromLast[0][from - 1] : _transitions.FromUnit[0][from - 5]) * BackwardOutside(token + 1) * OutsideFactor(token + 1);
            for (var i = 0; i < 4; i++)
            {
                row[1 + i] += source * _transitions.ToBegin[from][i] * next[i];
                row[5 + i] += source * _transitions.ToUnit[from][i] * next[Tags.Unit + i];
            }
        }
    }

    private void AddOpen(ReadOnlySpan<float> here, ReadOnlySpan<float> next, float scale, Span<float> expected)
    {
        var inner = expected[(Transitions.Closed * Transitions.Closed)..];
        for (var i = 0; i < 4; i++)
        {
            inner[i] += here[i] * _transitions.BeginToInside[i] * next[4 + i] * scale;
            inner[4 + i] += here[i] * _transitions.BeginToLast[i] * next[8 + i] * scale;
            inner[8 + i] += here[4 + i] * _transitions.InsideToInside[i] * next[4 + i] * scale;
            inner[12 + i] += here[4 + i] * _transitions.InsideToLast[i] * next[8 + i] * scale;
        }
    }

    private void Grow(int length)
    {
        (_factors, _forward, _backward) = (new Vector128<float>[4 * length], new Vector128<float>[4 * length], new Vector128<float>[4 * length]);
        _outside = new float[4 * length];
    }

    // For each token four numbers of the tag outside: its factor, its forward sum, its backward sum, and the token's scale.
    private ref float OutsideFactor(int token) => ref _outside[4 * token];

    private ref float ForwardOutside(int token) => ref _outside[(4 * token) + 1];

    private ref float BackwardOutside(int token) => ref _outside[(4 * token) + 2];

    private ref float Scale(int token) => ref _outside[(4 * token) + 3];

    /// <summary>The factors of the scores, divided by the greatest of a token, so that none is beyond a number.</summary>
    private void Exponentiate(ReadOnlySpan<float> scores)
    {
        _shift = 0;
        for (var token = 0; token < _length; token++)
        {
            var row = scores.Slice(Row * token, Row);
            var (a, b, c, d) = (Vector128.Create(row), Vector128.Create(row[4..]), Vector128.Create(row[8..]), Vector128.Create(row[12..]));
            var four = Vector128.Max(Vector128.Max(a, b), Vector128.Max(c, d));
            var greatest = Math.Max(Math.Max(Math.Max(four[0], four[1]), Math.Max(four[2], four[3])), 0);
            var at = 4 * token;
            var factors = Vector512.Exp(Vector512.Create(row) - Vector512.Create(greatest));
            (_factors[at], _factors[at + 1]) = (factors.GetLower().GetLower(), factors.GetLower().GetUpper());
            (_factors[at + 2], _factors[at + 3]) = (factors.GetUpper().GetLower(), factors.GetUpper().GetUpper());
            OutsideFactor(token) = MathF.Exp(-greatest);
            _shift += greatest;
        }
    }

    private void Forward()
    {
        for (var token = 0; token < _length; token++)
        {
            var at = 4 * token;
            Vector128<float> begin, inside, last, unit;
            float outside;
            if (token == 0)
                (begin, inside, last, unit, outside) = (_transitions.OutsideToBegin, default, default, _transitions.OutsideToUnit, _transitions.OutsideToOutside);
            else
                (begin, inside, last, unit, outside) = Step(at - 4, token - 1);
            (begin, inside, last, unit) = (begin * _factors[at], inside * _factors[at + 1], last * _factors[at + 2], unit * _factors[at + 3]);
            outside *= OutsideFactor(token);
            var sum = Vector128.Sum(begin + inside + last + unit) + outside;
            var scale = 1 / sum;
            (_forward[at], _forward[at + 1], _forward[at + 2], _forward[at + 3]) = (begin * scale, inside * scale, last * scale, unit * scale);
            (ForwardOutside(token), Scale(token)) = (outside * scale, scale);
        }
    }

    private (Vector128<float> Begin, Vector128<float> Inside, Vector128<float> Last, Vector128<float> Unit, float Outside) Step(int at, int token)
    {
        var (begin, inside, last, unit) = (_forward[at], _forward[at + 1], _forward[at + 2], _forward[at + 3]);
        var outside = ForwardOutside(token);
        var toBegin = _transitions.ToBegin;
        var toUnit = _transitions.ToUnit;
        var nextBegin = toBegin[0] * outside;
        var nextUnit = toUnit[0] * outside;
        for (var i = 0; i < 4; i++)
        {
            nextBegin += (toBegin[1 + i] * last[i]) + (toBegin[5 + i] * unit[i]);
            nextUnit += (toUnit[1 + i] * last[i]) + (toUnit[5 + i] * unit[i]);
        }

        var nextOutside = (outside * _transitions.OutsideToOutside) + Vector128.Sum((last * _transitions.FromLast[0]) + (unit * _transitions.FromUnit[0]));
        return (nextBegin, (begin * _transitions.BeginToInside) + (inside * _transitions.InsideToInside), (begin * _transitions.BeginToLast) + (inside * _transitions.InsideToLast), nextUnit, nextOutside);
    }

    private void Backward()
    {
        var end = 4 * (_length - 1);
        var final = 1 / (ForwardOutside(_length - 1) + Vector128.Sum(_forward[end + 2] + _forward[end + 3]));
        (_backward[end], _backward[end + 1]) = (default, default);
        (_backward[end + 2], _backward[end + 3]) = (Vector128.Create(final), Vector128.Create(final));
        BackwardOutside(_length - 1) = final;
        for (var token = _length - 2; token >= 0; token--)
            StepBack(4 * token, token);
    }

    private void StepBack(int at, int token)
    {
        var scale = Scale(token + 1);
        var begin = _factors[at + 4] * _backward[at + 4] * scale;
        var inside = _factors[at + 5] * _backward[at + 5] * scale;
        var last = _factors[at + 6] * _backward[at + 6] * scale;
        var unit = _factors[at + 7] * _backward[at + 7] * scale;
        var outside = OutsideFactor(token + 1) * BackwardOutside(token + 1) * scale;
        var fromLast = _transitions.FromLast;
        var fromUnit = _transitions.FromUnit;
        var (hereLast, hereUnit) = (fromLast[0] * outside, fromUnit[0] * outside);
        for (var i = 0; i < 4; i++)
        {
            hereLast += (fromLast[1 + i] * begin[i]) + (fromLast[5 + i] * unit[i]);
            hereUnit += (fromUnit[1 + i] * begin[i]) + (fromUnit[5 + i] * unit[i]);
        }

        _backward[at] = (_transitions.BeginToInside * inside) + (_transitions.BeginToLast * last);
        _backward[at + 1] = (_transitions.InsideToInside * inside) + (_transitions.InsideToLast * last);
        (_backward[at + 2], _backward[at + 3]) = (hereLast, hereUnit);
        BackwardOutside(token) = (_transitions.OutsideToOutside * outside) + Vector128.Sum((_transitions.OutsideToBegin * begin) + (_transitions.OutsideToUnit * unit));
    }
}
