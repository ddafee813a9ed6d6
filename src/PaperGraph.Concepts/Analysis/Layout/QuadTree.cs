namespace PaperGraph.Concepts.Analysis.Layout;

/// <summary>Squares within squares, each with the mass of what is in it, so that what is far away pushes as one.</summary>
/// <remarks>Barnes, Hut: A hierarchical O(N log N) force-calculation algorithm (1986).</remarks>
internal sealed class QuadTree
{
    private const int MaxDepth = 40;
    private const double Opening = 0.7;
    private const double LeastDistanceSquared = 1e-4;

    private readonly List<Square> _squares = [];
    private readonly int[] _stack = new int[4 * MaxDepth];

    /// <summary>Builds the tree of places anew.</summary>
    public void Build(ReadOnlySpan<Vector> places, ReadOnlySpan<double> masses)
    {
        _squares.Clear();
        var (low, high) = (places[0], places[0]);
        foreach (var place in places)
        {
            low = new(Math.Min(low.X, place.X), Math.Min(low.Y, place.Y));
            high = new(Math.Max(high.X, place.X), Math.Max(high.Y, place.Y));
        }

        var side = Math.Max(Math.Max(high.X - low.X, high.Y - low.Y), 1e-6);
        _squares.Add(new() { Center = (low + high) * 0.5, Half = side / 2 });
        for (var i = 0; i < places.Length; i++)
            Insert(places[i], masses[i]);
    }

    /// <summary>The push at a place: the sum over all masses of mass by distance, away from them. What lies at the place itself does not push.</summary>
    public Vector PushAt(Vector place)
    {
        var push = default(Vector);
        var top = 0;
        _stack[top++] = 0;
        while (top > 0)
        {
            var square = _squares[_stack[--top]];
            if (square.Mass <= 0)
                continue;
            var way = place - (square.Weighted * (1 / square.Mass));
            var distance = way.LengthSquared;
            if (square.Child == 0 || 4 * square.Half * square.Half < Opening * Opening * distance)
            {
                push += way * (square.Mass / Math.Max(distance, LeastDistanceSquared));
                continue;
            }

            for (var quarter = 0; quarter < 4; quarter++)
                _stack[top++] = square.Child + quarter;
        }

        return push;
    }

    private void Insert(Vector place, double mass)
    {
        var at = 0;
        for (var depth = 0; ; depth++)
        {
            var square = _squares[at];
            var isEmpty = square.Mass <= 0;
            if (!isEmpty && square.Child == 0 && depth < MaxDepth)
            {
                Open(at);
                square = _squares[at];
            }

            _squares[at] = square with { Mass = square.Mass + mass, Weighted = square.Weighted + (place * mass) };
            if (isEmpty || square.Child == 0)
                return;
            at = square.Child + Quarter(square, place);
        }
    }

    /// <summary>Makes the quarters of a square and puts what it holds into one of them.</summary>
    private void Open(int at)
    {
        var square = _squares[at];
        var child = _squares.Count;
        var half = square.Half / 2;
        for (var quarter = 0; quarter < 4; quarter++)
            _squares.Add(new() { Center = square.Center + new Vector((quarter & 1) == 0 ? -half : half, (quarter & 2) == 0 ? -half : half), Half = half });
        _squares[at] = square with { Child = child };
        var inside = child + Quarter(square, square.Weighted * (1 / square.Mass));
        _squares[inside] = _squares[inside] with { Mass = square.Mass, Weighted = square.Weighted };
    }

    private static int Quarter(Square square, Vector place) => (place.X < square.Center.X ? 0 : 1) | (place.Y < square.Center.Y ? 0 : 2);

    private readonly record struct Square(Vector Center, double Half, Vector Weighted, double Mass, int Child);
}
