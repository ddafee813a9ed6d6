using PaperGraph.Core.Querying;

namespace PaperGraph.Concepts.Maps;

/// <summary>The concepts of a graph, each in its place, of which any part can be shown at any scale.</summary>
public sealed class ConceptMap
{
    private readonly Dictionary<string, int> _numbers;

    /// <summary>Puts a content in its places.</summary>
    /// <exception cref="ArgumentException">The places are those of another content.</exception>
    public ConceptMap(MapContent content, MapPlaces places)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(places);
        if (places.X.Count != content.Concepts.Count)
            throw new ArgumentException("There is not a place for each concept.", nameof(places));
        (Content, Places) = (content, places);
        _numbers = content.Concepts.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        ByPapers = [.. Enumerable.Range(0, content.Concepts.Count).OrderByDescending(number => content.Concepts[number].Papers).ThenBy(number => number)];
        (Left, Top, Right, Bottom) = Bounds();
    }

    /// <summary>Concepts and edges.</summary>
    public MapContent Content { get; }

    /// <summary>Where they are.</summary>
    public MapPlaces Places { get; }

    /// <summary>The left edge of everything.</summary>
    public double Left { get; }

    /// <summary>The upper edge.</summary>
    public double Top { get; }

    /// <summary>The right edge.</summary>
    public double Right { get; }

    /// <summary>The lower edge.</summary>
    public double Bottom { get; }

    /// <summary>Numbers of all concepts, those of most papers first, ties by id.</summary>
    internal IReadOnlyList<int> ByPapers { get; }

    /// <summary>Reads a store's concepts and places them. Takes seconds for tens of thousands.</summary>
    public static async ValueTask<ConceptMap> CreateAsync(INamedQueries queries, CancellationToken cancellationToken = default)
    {
        var content = await MapContent.ReadAsync(queries, cancellationToken).ConfigureAwait(false);
        return new(content, await MapPlacing.PlaceAsync(queries, content, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The number of a concept, or null.</summary>
    public int? Find(string id) => _numbers.TryGetValue(id, out var number) ? number : null;

    /// <summary>The communities around a concept, from the outermost to the innermost.</summary>
    public IReadOnlyList<int> CommunitiesAround(int concept)
    {
        var around = new List<int>();
        for (var community = Places.Community[concept]; community >= 0; community = Places.Communities[community].Parent)
            around.Insert(0, community);
        return around;
    }

    /// <summary>What of it is in view.</summary>
    public MapView View(MapWindow window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return new MapViewer(this, window).View();
    }

    private (double Left, double Top, double Right, double Bottom) Bounds()
    {
        var outermost = Places.Communities.Where(circle => circle.Parent < 0).ToList();
        return outermost.Count == 0 ? default : (
            outermost.Min(circle => circle.X - circle.Radius), outermost.Min(circle => circle.Y - circle.Radius),
            outermost.Max(circle => circle.X + circle.Radius), outermost.Max(circle => circle.Y + circle.Radius));
    }
}
