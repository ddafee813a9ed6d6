using PaperGraph.Concepts.Analysis;
using PaperGraph.Concepts.Columns;
using PaperGraph.Core.Querying;

namespace PaperGraph.Concepts.Maps;

/// <summary>
/// All of a map, a column for each thing that is known: what is in view is found by going through some of them, and they are read from a file as they stand.
/// Concepts are numbered by their papers, those of most first, ties by id.
/// </summary>
internal sealed record MapColumns
{
    /// <summary>Stands for a first year that nobody knows, so that it is after every year.</summary>
    public const int NoFirstYear = int.MaxValue;

    /// <summary>Stands for a last year that nobody knows, so that it is before every year.</summary>
    public const int NoLastYear = int.MinValue;

    public required TextColumn Ids { get; init; }

    public required TextColumn Names { get; init; }

    /// <summary>For each concept the place of its kind among <see cref="NodeKinds.Concepts"/>.</summary>
    public required byte[] Kinds { get; init; }

    public required int[] Papers { get; init; }

    /// <summary>NaN where there is none: that is below nothing, so it passes every filter.</summary>
    public required double[] Confidence { get; init; }

    public required int[] FirstYear { get; init; }

    public required int[] LastYear { get; init; }

    public required float[] X { get; init; }

    public required float[] Y { get; init; }

    /// <summary>For each concept the innermost community around it.</summary>
    public required int[] Community { get; init; }

    /// <summary>The concepts' numbers in the order of their ids' code points.</summary>
    public required int[] ById { get; init; }

    /// <summary>The concepts' numbers in the order of their names.</summary>
    public required int[] ByName { get; init; }

    /// <summary>The concepts' numbers, the surest first.</summary>
    public required int[] ByConfidence { get; init; }

    /// <summary>Each behind the one around it.</summary>
    public required MapCommunity[] Communities { get; init; }

    /// <summary>The types of edges.</summary>
    public required TextColumn Relations { get; init; }

    public required int[] EdgeSource { get; init; }

    public required int[] EdgeTarget { get; init; }

    /// <summary>For each edge the place of its type among <see cref="Relations"/>.</summary>
    public required byte[] EdgeRelation { get; init; }

    public required double[] EdgeWeight { get; init; }

    /// <summary>NaN where there is none.</summary>
    public required double[] EdgeConfidence { get; init; }

    public static MapColumns Of(MapContent content, MapPlaces places)
    {
        var (concepts, edges) = (content.Concepts, content.Edges);
        int[] order = [.. Enumerable.Range(0, concepts.Count).OrderByDescending(index => concepts[index].Papers).ThenBy(index => concepts[index].Id, CodePointOrder.Instance)];
        var numbers = new int[order.Length];
        foreach (var (number, index) in order.Index())
            numbers[index] = number;
        List<string> relations = [.. edges.Select(edge => edge.Relation).Distinct()];
        return new()
        {
            Ids = TextColumn.Of(order.Select(index => concepts[index].Id)),
            Names = TextColumn.Of(order.Select(index => concepts[index].Name)),
            Kinds = [.. order.Select(index => KindOf(concepts[index].Id))],
            Papers = [.. order.Select(index => concepts[index].Papers)],
            Confidence = [.. order.Select(index => concepts[index].Confidence ?? double.NaN)],
            FirstYear = [.. order.Select(index => concepts[index].FirstYear ?? NoFirstYear)],
            LastYear = [.. order.Select(index => concepts[index].LastYear ?? NoLastYear)],
            X = [.. order.Select(index => places.X[index])],
            Y = [.. order.Select(index => places.Y[index])],
            Community = [.. order.Select(index => places.Community[index])],
            ById = [.. Enumerable.Range(0, order.Length).OrderBy(number => concepts[order[number]].Id, CodePointOrder.Instance)],
            ByName = [.. Enumerable.Range(0, order.Length).OrderBy(number => concepts[order[number]].Name.ToLowerInvariant(), CodePointOrder.Instance).ThenBy(number => concepts[order[number]].Id, CodePointOrder.Instance)],
            ByConfidence = [.. Enumerable.Range(0, order.Length).OrderByDescending(number => concepts[order[number]].Confidence ?? double.PositiveInfinity).ThenBy(number => number)],
            Communities = [.. places.Communities],
            Relations = TextColumn.Of(relations),
            EdgeSource = [.. edges.Select(edge => numbers[edge.Source])],
            EdgeTarget = [.. edges.Select(edge => numbers[edge.Target])],
            EdgeRelation = [.. edges.Select(edge => checked((byte)relations.IndexOf(edge.Relation)))],
            EdgeWeight = [.. edges.Select(edge => edge.Weight)],
            EdgeConfidence = [.. edges.Select(edge => edge.Confidence ?? double.NaN)],
        };
    }

    private static byte KindOf(string id) => checked((byte)Array.IndexOf(AllKinds, NodeKinds.Of(id)));

    private static readonly string[] AllKinds = [.. NodeKinds.Concepts];
}
