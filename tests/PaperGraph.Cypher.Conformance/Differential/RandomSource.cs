namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>Choices from one seed.</summary>
internal sealed class RandomSource(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Whether paths are told by quantifiers and selectors, or by what was there before: Neo4j 5.26 refuses both beside each other.</summary>
    public bool IsModern { get; } = seed % 2 == 0;

    /// <summary>A number from 0 up to below a bound.</summary>
    public int Below(int bound) => _random.Next(bound);

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    /// <summary>One of the given things.</summary>
    public T Of<T>(params ReadOnlySpan<T> things) => things[Below(things.Length)];

    /// <summary>One of the given things.</summary>
    public T Of<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    /// <summary>What one of the given ways makes.</summary>
    public string Make(params ReadOnlySpan<Func<string>> ways) => ways[Below(ways.Length)]();
}
