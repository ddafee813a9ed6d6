using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Model;

/// <summary>
/// What a tag is worth after another, as factors. An entity that is open goes on with its own label; a closed one, or none,
/// is followed by the beginning of one, or none. So there are nine rows of nine, and four small ones.
/// </summary>
internal sealed class Transitions
{
    /// <summary>The tags after which an entity may begin: outside, four last ones, four units.</summary>
    public const int Closed = 1 + (2 * Tags.Labels);

    /// <summary>All weights: nine by nine from closed tags, then begin to inside, begin to last, inside to inside, inside to last.</summary>
    public const int WeightCount = (Closed * Closed) + (4 * Tags.Labels);

    private readonly Vector128<float>[] _toBegin = new Vector128<float>[Closed];
    private readonly Vector128<float>[] _toUnit = new Vector128<float>[Closed];
    private readonly Vector128<float>[] _fromLast = new Vector128<float>[Closed];
    private readonly Vector128<float>[] _fromUnit = new Vector128<float>[Closed];

    /// <summary>The factors of weights; the weights are in the order that <see cref="WeightCount"/> tells.</summary>
    public Transitions(ReadOnlySpan<float> weights)
    {
        Span<float> factors = stackalloc float[WeightCount];
        for (var i = 0; i < WeightCount; i++)
            factors[i] = MathF.Exp(weights[i]);
        OutsideToOutside = factors[0];
        for (var i = 0; i < Closed; i++)
        {
            (_toBegin[i], _toUnit[i]) = (Four(factors[((i * Closed) + 1)..]), Four(factors[((i * Closed) + 1 + Tags.Labels)..]));
            (_fromLast[i], _fromUnit[i]) = (Column(factors, i, 1), Column(factors, i, 1 + Tags.Labels));
        }

        OutsideToBegin = _toBegin[0];
        OutsideToUnit = _toUnit[0];
        var inner = factors[(Closed * Closed)..];
        (BeginToInside, BeginToLast) = (Four(inner), Four(inner[4..]));
        (InsideToInside, InsideToLast) = (Four(inner[8..]), Four(inner[12..]));
    }

    public float OutsideToOutside { get; }

    public Vector128<float> OutsideToBegin { get; }

    public Vector128<float> OutsideToUnit { get; }

    public Vector128<float> BeginToInside { get; }

    public Vector128<float> BeginToLast { get; }

    public Vector128<float> InsideToInside { get; }

    public Vector128<float> InsideToLast { get; }

    /// <summary>From a closed tag to the four begins.</summary>
    public ReadOnlySpan<Vector128<float>> ToBegin => _toBegin;

    /// <summary>From a closed tag to the four units.</summary>
    public ReadOnlySpan<Vector128<float>> ToUnit => _toUnit;

    /// <summary>From the four lasts to outside, to a begin or to a unit.</summary>
    public ReadOnlySpan<Vector128<float>> FromLast => _fromLast;

    /// <summary>From the four units to outside, to a begin or to a unit.</summary>
    public ReadOnlySpan<Vector128<float>> FromUnit => _fromUnit;

    /// <summary>The weight's place for a tag after another, -1 where it may not follow.</summary>
    public static int IndexOf(int from, int to)
    {
        var (fromKind, toKind) = (from < 0 ? Tags.Outside : from / Tags.Labels, to < 0 ? Tags.Outside : to / Tags.Labels);
        if (fromKind is 0 or 1)
            return from % Tags.Labels == to % Tags.Labels && toKind is 1 or 2 ? (Closed * Closed) + (((fromKind * 2) + toKind - 1) * Tags.Labels) + (to % Tags.Labels) : -1;
        return toKind is 1 or 2 ? -1 : (ClosedNumber(from, fromKind, 2) * Closed) + ClosedNumber(to, toKind, 0);
    }

    private static int ClosedNumber(int tag, int kind, int firstKind) =>
        tag < 0 ? 0 : 1 + (kind == firstKind ? 0 : Tags.Labels) + (tag % Tags.Labels);

    private static Vector128<float> Four(ReadOnlySpan<float> values) => Vector128.Create(values[..4]);

    private static Vector128<float> Column(ReadOnlySpan<float> factors, int target, int firstSource)
    {
        Span<float> column = stackalloc float[4];
        for (var i = 0; i < 4; i++)
            column[i] = factors[((firstSource + i) * Closed) + target];
        return Vector128.Create<float>(column);
    }
}
