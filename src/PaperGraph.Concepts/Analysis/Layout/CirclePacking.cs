namespace PaperGraph.Concepts.Analysis.Layout;

/// <summary>
/// Packs circles without overlap, related ones near each other: one after the other, the largest first, each where it touches two that
/// lie already, and of those places where it is nearest to the middle and to what it is related to.
/// </summary>
internal sealed class CirclePacking
{
    private readonly double[] _radii;
    private readonly double[,] _ties;
    private readonly double _gap;
    private readonly Vector[] _centers;
    private readonly List<int> _placed = [];

    /// <summary>Placed circles that are near enough to each other for the next one to touch both. The next is never larger than the last, so what is too far once stays so.</summary>
    private readonly List<(int First, int Second)> _pairs = [];

    private CirclePacking(double[] radii, double[,] ties, double gap) =>
        (_radii, _ties, _gap, _centers) = (radii, ties, gap, new Vector[radii.Length]);

    /// <summary>The centres of circles.</summary>
    /// <param name="radii">Their radii.</param>
    /// <param name="ties">How strongly any two are related; 0 where they are not.</param>
    /// <param name="gap">How far apart they stay at least.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static Vector[] Pack(double[] radii, double[,] ties, double gap, CancellationToken cancellationToken)
    {
        var packing = new CirclePacking(radii, ties, gap);
        foreach (var circle in Enumerable.Range(0, radii.Length).OrderByDescending(i => radii[i]).ThenBy(i => i))
        {
            cancellationToken.ThrowIfCancellationRequested();
            packing.Place(circle);
        }

        return packing._centers;
    }

    private void Place(int circle)
    {
        _pairs.RemoveAll(pair => !CanTouch(circle, pair.First, pair.Second));
        _centers[circle] = PlaceFor(circle);
        foreach (var other in _placed)
        {
            if (CanTouch(circle, circle, other))
                _pairs.Add((circle, other));
        }

        _placed.Add(circle);
    }

    private Vector PlaceFor(int circle)
    {
        if (_placed.Count == 0)
            return default;
        if (_placed.Count == 1)
            return _centers[_placed[0]] + new Vector(Distance(circle, _placed[0]), 0);
        var related = RelatedPlace(circle);
        var (best, least) = (default(Vector), double.PositiveInfinity);
        foreach (var (first, second) in _pairs)
        {
            foreach (var place in Touching(circle, first, second))
            {
                var cost = place.Length + (related is { } target ? (place - target).Length : 0);
                if (cost < least && IsFree(circle, place))
                    (best, least) = (place, cost);
            }
        }

        return best;
    }

    private Vector? RelatedPlace(int circle)
    {
        var (sum, weight) = (default(Vector), 0.0);
        foreach (var other in _placed)
        {
            sum += _centers[other] * _ties[circle, other];
            weight += _ties[circle, other];
        }

        return weight > 0 ? sum * (1 / weight) : null;
    }

    private bool CanTouch(int circle, int first, int second) =>
        (_centers[second] - _centers[first]).Length <= Distance(circle, first) + Distance(circle, second);

    /// <summary>The two places where a circle touches two others, if these are near enough to each other.</summary>
    private IEnumerable<Vector> Touching(int circle, int first, int second)
    {
        var (toFirst, toSecond) = (Distance(circle, first), Distance(circle, second));
        var between = _centers[second] - _centers[first];
        var length = between.Length;
        if (length <= 0 || length > toFirst + toSecond)
            yield break;
        var along = ((toFirst * toFirst) - (toSecond * toSecond) + (length * length)) / (2 * length);
        var across = Math.Sqrt(Math.Max((toFirst * toFirst) - (along * along), 0));
        var direction = between * (1 / length);
        yield return _centers[first] + direction.Turned(along, across);
        yield return _centers[first] + direction.Turned(along, -across);
    }

    private bool IsFree(int circle, Vector place)
    {
        foreach (var other in _placed)
        {
            var least = Distance(circle, other) * (1 - 1e-9);
            if ((place - _centers[other]).LengthSquared < least * least)
                return false;
        }

        return true;
    }

    private double Distance(int circle, int other) => _radii[circle] + _radii[other] + _gap;
}
