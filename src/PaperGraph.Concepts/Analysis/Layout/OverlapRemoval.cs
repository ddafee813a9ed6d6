namespace PaperGraph.Concepts.Analysis.Layout;

/// <summary>Moves circles that overlap apart, each as little as it takes.</summary>
internal sealed class OverlapRemoval
{
    private const int MaxRounds = 100;

    private readonly Vector[] _places;
    private readonly double[] _radii;
    private readonly double _cell;
    private readonly Dictionary<(int, int), List<int>> _cells = [];

    private OverlapRemoval(Vector[] places, double[] radii) => (_places, _radii, _cell) = (places, radii, 2 * radii.Max());

    /// <summary>Moves the places; what still overlaps after a hundred rounds stays so.</summary>
    public static void Run(Vector[] places, double[] radii, CancellationToken cancellationToken)
    {
        if (places.Length < 2)
            return;
        var removal = new OverlapRemoval(places, radii);
        for (var round = 0; round < MaxRounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!removal.Round())
                return;
        }
    }

    private bool Round()
    {
        foreach (var cell in _cells.Values)
            cell.Clear();
        var moved = false;
        for (var i = 0; i < _places.Length; i++)
        {
            var (x, y) = CellOf(_places[i]);
            for (var dx = -1; dx <= 1; dx++)
            {
                for (var dy = -1; dy <= 1; dy++)
                {
                    foreach (var other in _cells.GetValueOrDefault((x + dx, y + dy)) ?? [])
                        moved |= Separate(i, other);
                }
            }

            if (!_cells.TryGetValue((x, y), out var cell))
                _cells[(x, y)] = cell = [];
            cell.Add(i);
        }

        return moved;
    }

    private bool Separate(int first, int second)
    {
        var way = _places[second] - _places[first];
        var least = _radii[first] + _radii[second];
        var distance = way.Length;
        if (distance >= least * (1 - 1e-6))
            return false;
        var direction = distance > 0 ? way * (1 / distance) : new(1, 0);
        // The larger one moves less.
        var share = _radii[second] * _radii[second] / ((_radii[first] * _radii[first]) + (_radii[second] * _radii[second]));
        _places[first] -= direction * ((least - distance) * share);
        _places[second] += direction * ((least - distance) * (1 - share));
        return true;
    }

    private (int, int) CellOf(Vector place) => ((int)Math.Floor(place.X / _cell), (int)Math.Floor(place.Y / _cell));
}
