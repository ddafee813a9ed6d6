namespace PaperGraph.Web.Map;

/// <summary>What of the concept map is in view.</summary>
/// <param name="Graph">The version of the graph that the map was made of; that of an older one while the map of the newest is made.</param>
/// <param name="Bounds">The whole map.</param>
/// <param name="Nodes">Concepts, those of most papers first.</param>
/// <param name="Edges">Relationships between them.</param>
/// <param name="Communities">Closed communities.</param>
/// <param name="Links">How closed communities hang together with each other and with concepts.</param>
/// <param name="Left">Concepts in view for which <c>nodes</c> left no room.</param>
internal sealed record MapAnswer(
    string Graph, Bounds Bounds, IReadOnlyList<MapNode> Nodes, IReadOnlyList<MapLine> Edges, IReadOnlyList<Community> Communities,
    IReadOnlyList<Link> Links, int Left);

/// <summary>A part of the plane; the second coordinate grows downwards.</summary>
internal sealed record Bounds(double Left, double Top, double Right, double Bottom);

/// <summary>A concept in its place.</summary>
internal sealed record MapNode(
    string Id, string Kind, string Name, int Papers, double? Confidence, int? FirstYear, int? LastYear, float X, float Y, int Community);

/// <summary>A relationship between two nodes, which are places in the list of nodes.</summary>
internal sealed record MapLine(int Source, int Target, string Relation, double Weight);

/// <summary>A closed community: a circle, and what is in it.</summary>
internal sealed record Community(
    int Id, int? Parent, float X, float Y, float Radius, int Concepts, IReadOnlyDictionary<string, int> Kinds, IReadOnlyList<string> Names);

/// <summary>How two shown things hang together; each is <c>c</c> and the number of a community, or the place of a node.</summary>
internal sealed record Link(object A, object B, double Weight);

/// <summary>Where a concept lies.</summary>
/// <param name="Id">The concept.</param>
/// <param name="X">To the right.</param>
/// <param name="Y">Downwards.</param>
/// <param name="Communities">The communities around it, from the outermost to the innermost.</param>
internal sealed record MapPlace(string Id, float X, float Y, IReadOnlyList<int> Communities);

/// <summary>A relationship between two concepts.</summary>
internal sealed record ConceptEdge(string Source, string Target, string Relation, double Weight, double? Confidence);

/// <summary>Which concepts are asked about.</summary>
internal sealed record ConceptIds(IReadOnlyList<string>? Ids);
