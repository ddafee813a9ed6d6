namespace PaperGraph.Concepts.Analysis.Layout;

/// <summary>Lays circles in rings around a middle.</summary>
internal static class RingPacking
{
    /// <summary>The centres of circles; each as near as its ring allows to the direction that it is drawn to.</summary>
    /// <param name="radii">Their radii, in the order in which rings are filled from the inside.</param>
    /// <param name="targets">Where each is drawn to; at the middle for nowhere.</param>
    /// <param name="inner">How far from the middle the innermost ring begins; from 0 on the first circle lies in the middle.</param>
    /// <param name="gap">How far apart they stay at least.</param>
    public static Vector[] Pack(double[] radii, Vector[] targets, double inner, double gap)
    {
        var centers = new Vector[radii.Length];
        for (var first = 0; first < radii.Length;)
        {
            // The places of a ring are all as large as its largest circle, so that any circle may have any.
            var radius = radii[first];
            var distance = inner > 0 ? inner + gap + radius : 0;
            var places = Places(radii.Length - first, distance, (2 * radius) + gap);
            var ring = Enumerable.Range(first, places.Count).OrderBy(i => Angle(targets[i])).ThenBy(i => i).ToArray();
            var turn = TurnFor(ring, targets, places);
            for (var i = 0; i < ring.Length; i++)
                centers[ring[i]] = places[(i + turn) % places.Count];
            inner = distance + radius;
            first += places.Count;
        }

        return centers;
    }

    /// <summary>Places on a ring, in the order of their angles, as many as are needed and fit.</summary>
    private static List<Vector> Places(int most, double distance, double apart)
    {
        List<Vector> places = [new(distance, 0)];
        if (distance <= 0)
            return places;
        // The turn between places a chord apart: 1 - cos = chord² / (2 distance²).
        var cosine = 1 - (apart * apart / (2 * distance * distance));
        var sine = Math.Sqrt(Math.Max(1 - (cosine * cosine), 0));
        while (places.Count < most && cosine > -1)
        {
            var next = places[^1].Turned(cosine, sine);
            // Around once, when it comes back to the upper half.
            if (places[^1].Y < 0 && (next.Y >= 0 || (next - places[0]).Length < apart))
                break;
            places.Add(next);
        }

        return places;
    }

    /// <summary>By how many places the ring is to be turned so that circles lie nearest to their targets.</summary>
    private static int TurnFor(int[] ring, Vector[] targets, List<Vector> places)
    {
        const int Tried = 36;
        var (best, least) = (0, double.PositiveInfinity);
        var step = Math.Max(places.Count / Tried, 1);
        for (var turn = 0; turn < places.Count; turn += step)
        {
            var cost = 0.0;
            for (var i = 0; i < ring.Length; i++)
                cost += (targets[ring[i]] - places[(i + turn) % places.Count]).Length;
            if (cost < least)
                (best, least) = (turn, cost);
        }

        return best;
    }

    /// <summary>A number that grows with the angle from the first axis on, 0 to 4, without trigonometry.</summary>
    private static double Angle(Vector way)
    {
        var sum = Math.Abs(way.X) + Math.Abs(way.Y);
        if (sum <= 0)
            return 0;
        return way.Y >= 0 ? 1 - (way.X / sum) : 3 + (way.X / sum);
    }
}
