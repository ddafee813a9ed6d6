using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Querying;

namespace PaperGraph.Concepts.Maps;

/// <summary>The concepts of a graph, each in its place, of which any part can be shown at any scale. They are numbered by their papers, those of most first.</summary>
public sealed class ConceptMap
{
    /// <summary>Puts a content in its places.</summary>
    /// <exception cref="ArgumentException">The places are those of another content.</exception>
    public ConceptMap(MapContent content, MapPlaces places)
        : this(ColumnsOf(content, places))
    {
    }

    internal ConceptMap(MapColumns columns)
    {
        Columns = columns;
        var outermost = columns.Communities.Where(circle => circle.Parent < 0).ToList();
        if (outermost.Count > 0)
        {
            (Left, Top) = (outermost.Min(circle => circle.X - circle.Radius), outermost.Min(circle => circle.Y - circle.Radius));
            (Right, Bottom) = (outermost.Max(circle => circle.X + circle.Radius), outermost.Max(circle => circle.Y + circle.Radius));
        }
    }

    /// <summary>How many concepts there are.</summary>
    public int Count => Columns.Papers.Length;

    /// <summary>The communities, each behind the one around it.</summary>
    public IReadOnlyList<MapCommunity> Communities => Columns.Communities;

    /// <summary>The edges; their ends are numbers of concepts.</summary>
    public IEnumerable<MapEdge> Edges => Enumerable.Range(0, Columns.EdgeSource.Length).Select(Edge);

    /// <summary>The left edge of everything.</summary>
    public double Left { get; }

    /// <summary>The upper edge.</summary>
    public double Top { get; }

    /// <summary>The right edge.</summary>
    public double Right { get; }

    /// <summary>The lower edge.</summary>
    public double Bottom { get; }

    internal MapColumns Columns { get; }

    /// <summary>Reads a store's concepts and places them. Takes seconds for tens of thousands.</summary>
    public static async ValueTask<ConceptMap> CreateAsync(INamedQueries queries, CancellationToken cancellationToken = default)
    {
        var content = await MapContent.ReadAsync(queries, cancellationToken).ConfigureAwait(false);
        return new(content, await MapPlacing.PlaceAsync(queries, content, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The number of a concept, or null.</summary>
    public int? Find(string id)
    {
        var (low, high) = (0, Columns.ById.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var number = Columns.ById[middle];
            var order = CodePointOrder.Instance.Compare(Columns.Ids[number], id);
            if (order == 0)
                return number;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>The numbers of all concepts of a kind, or of all kinds, in an order.</summary>
    public IEnumerable<int> List(ConceptOrder order, string? kind = null)
    {
        var all = order switch
        {
            ConceptOrder.Name => Columns.ByName,
            ConceptOrder.Confidence => Columns.ByConfidence,
            _ => Enumerable.Range(0, Count),
        };
        return kind is null ? all : all.Where(number => NodeKinds.Concepts[Columns.Kinds[number]] == kind);
    }

    /// <summary>The concept of a number.</summary>
    public MapConcept Concept(int number) => new(
        Columns.Ids[number], Columns.Names[number], Columns.Papers[number], double.IsNaN(Columns.Confidence[number]) ? null : Columns.Confidence[number],
        Columns.FirstYear[number] == MapColumns.NoFirstYear ? null : Columns.FirstYear[number], Columns.LastYear[number] == MapColumns.NoLastYear ? null : Columns.LastYear[number]);

    /// <summary>The id of a concept.</summary>
    public string Id(int number) => Columns.Ids[number];

    /// <summary>What a concept is called.</summary>
    public string Name(int number) => Columns.Names[number];

    /// <summary>Where a concept lies.</summary>
    public (float X, float Y) Place(int number) => (Columns.X[number], Columns.Y[number]);

    /// <summary>The innermost community around a concept.</summary>
    public int Community(int number) => Columns.Community[number];

    /// <summary>The communities around a concept, from the outermost to the innermost.</summary>
    public IReadOnlyList<int> CommunitiesAround(int concept)
    {
        var around = new List<int>();
        for (var community = Community(concept); community >= 0; community = Communities[community].Parent)
            around.Insert(0, community);
        return around;
    }

    /// <summary>The edges both of whose ends are among some concepts.</summary>
    public IEnumerable<MapEdge> EdgesAmong(IEnumerable<int> concepts)
    {
        ArgumentNullException.ThrowIfNull(concepts);
        var isAsked = new bool[Count];
        foreach (var concept in concepts)
            isAsked[concept] = true;
        for (var i = 0; i < Columns.EdgeSource.Length; i++)
        {
            if (isAsked[Columns.EdgeSource[i]] && isAsked[Columns.EdgeTarget[i]])
                yield return Edge(i);
        }
    }

    /// <summary>What of it is in view.</summary>
    public MapView View(MapWindow window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return new MapViewer(Columns, window).View();
    }

    private MapEdge Edge(int number) => new(
        Columns.EdgeSource[number], Columns.EdgeTarget[number], Columns.Relations[Columns.EdgeRelation[number]], Columns.EdgeWeight[number],
        double.IsNaN(Columns.EdgeConfidence[number]) ? null : Columns.EdgeConfidence[number]);

    private static MapColumns ColumnsOf(MapContent content, MapPlaces places)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(places);
        return places.X.Count == content.Concepts.Count ? MapColumns.Of(content, places) : throw new ArgumentException("There is not a place for each concept.", nameof(places));
    }
}
