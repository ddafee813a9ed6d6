using CsCheck;
using PaperGraph.Concepts.Maps;

namespace PaperGraph.Concepts.Tests.Maps;

/// <summary>Maps by hand and at random.</summary>
internal static class Some
{
    private static readonly string[] Kinds = ["method", "benchmark", "model", "topic"];

    private static readonly string[] Names = ["C", "b", "\u00c9t\u00e9", "\u6f22\u5b57", "\U0001F642", ""];

    /// <summary>
    /// A community of four concepts around (0, 0) with an inner one of two; another of two around (100, 0). Concept 0 has most papers, concept 5
    /// fewest; each hangs together with the next.
    /// </summary>
    public static ConceptMap Map { get; } = new(
        new(
            [.. Enumerable.Range(0, 6).Select(number => Concept(number, 6 - number))],
            [.. Enumerable.Range(0, 5).Select(number => new MapEdge(number, number + 1, "CO_OCCURS", number + 1, null))]),
        new([0, 1, 5, 6, 100, 101], [0, 0, 0, 0, 0, 0], [0, 0, 2, 2, 1, 1], [new(-1, 0, 0, 10), new(-1, 100, 0, 5), new(0, 5, 0, 2)]));

    public static Gen<ConceptMap> Maps { get; } =
        from communities in Gen.Select(Gen.Int[-1, 8], Gen.Float[-50, 50], Gen.Float[-50, 50], Gen.Float[1, 30]).Array[1, 8]
        from concepts in Gen.Select(Gen.Float[-60, 60], Gen.Float[-60, 60], Gen.Int[0, communities.Length - 1], Gen.Int[1, 9], Gen.Int[0, Names.Length - 1].Select(name => Names[name]), Gen.Bool).Array[1, 40]
        from edges in Gen.Select(Gen.Int[0, concepts.Length - 1], Gen.Int[0, concepts.Length - 1], Gen.Int[1, 9]).Array[0, 80]
        select new ConceptMap(
            new(
                [.. concepts.Select((concept, number) => Known(Concept(number, concept.Item4) with { Name = concept.Item5 }, concept.Item6))],
                [.. edges.Where(edge => edge.Item1 != edge.Item2).Select(edge => new MapEdge(edge.Item1, edge.Item2, edge.Item3 > 5 ? "BROADER" : "CO_OCCURS", edge.Item3, edge.Item3 > 5 ? 0.75 : null))]),
            new(
                [.. concepts.Select(concept => concept.Item1)], [.. concepts.Select(concept => concept.Item2)], [.. concepts.Select(concept => concept.Item3)],
                [.. communities.Select((circle, number) => new MapCommunity(Math.Min(circle.Item1, number - 1), circle.Item2, circle.Item3, circle.Item4))]));

    private static MapConcept Known(MapConcept concept, bool isKnown) => isKnown ? concept : concept with { Confidence = null, FirstYear = null, LastYear = null };

    private static MapConcept Concept(int number, int papers) => new($"{Kinds[number % 4]}/c{number:00}", $"C{number}", papers, 0.9, 2000 + number, 2010 + number);
}
