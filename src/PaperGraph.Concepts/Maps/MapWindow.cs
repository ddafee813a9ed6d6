namespace PaperGraph.Concepts.Maps;

/// <summary>What of a map is asked for.</summary>
public sealed record MapWindow
{
    /// <summary>The left edge of what is in view, in the map's units; the map's own unless set.</summary>
    public double Left { get; init; } = double.NegativeInfinity;

    /// <summary>The upper edge.</summary>
    public double Top { get; init; } = double.NegativeInfinity;

    /// <summary>The right edge.</summary>
    public double Right { get; init; } = double.PositiveInfinity;

    /// <summary>The lower edge.</summary>
    public double Bottom { get; init; } = double.PositiveInfinity;

    /// <summary>Pixels for each unit: a community whose circle is larger than <see cref="OpenRadius"/> shows what is inside.</summary>
    /// <value>0 unless set, which opens none.</value>
    public double Scale { get; init; }

    /// <summary>From which radius on, in pixels, a circle is open.</summary>
    /// <value>160 unless set.</value>
    public double OpenRadius { get; init; } = 160;

    /// <summary>Communities that are open whatever the scale, with those around them.</summary>
    public IReadOnlySet<int> Opened { get; init; } = new HashSet<int>();

    /// <summary>Whether all communities are open.</summary>
    public bool OpensAll { get; init; }

    /// <summary>How many concepts at the most; those that most papers name are shown first.</summary>
    /// <value>1,500 unless set.</value>
    public int MostConcepts { get; init; } = 1500;

    /// <summary>How many closed communities at the most, the largest first.</summary>
    /// <value>300 unless set.</value>
    public int MostCommunities { get; init; } = 300;

    /// <summary>How many edges at the most, the heaviest first.</summary>
    /// <value>4,000 unless set.</value>
    public int MostEdges { get; init; } = 4000;

    /// <summary>Only concepts of these kinds; null for all.</summary>
    public IReadOnlySet<string>? Kinds { get; init; }

    /// <summary>Only edges of these types; null for all.</summary>
    public IReadOnlySet<string>? Relations { get; init; }

    /// <summary>Only concepts that some paper of this year or a later one names; null for all.</summary>
    public int? From { get; init; }

    /// <summary>Only concepts that some paper of this year or an earlier one names; null for all.</summary>
    public int? To { get; init; }

    /// <summary>Only concepts and edges that are at least so sure, 0 to 1; those without a confidence pass.</summary>
    public double MinConfidence { get; init; }

    internal bool Holds(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    internal bool Touches(in MapCommunity circle)
    {
        var (x, y) = (circle.X - Math.Clamp(circle.X, Left, Right), circle.Y - Math.Clamp(circle.Y, Top, Bottom));
        return (x * x) + (y * y) <= circle.Radius * circle.Radius;
    }
}
