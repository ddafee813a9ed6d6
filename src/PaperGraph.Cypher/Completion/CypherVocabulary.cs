using System.Collections.Immutable;

namespace PaperGraph.Cypher.Completion;

/// <summary>A function or procedure that a store knows.</summary>
/// <param name="Name">Its name with dots.</param>
/// <param name="Signature">How it is called and what it gives.</param>
internal sealed record KnownCallable(string Name, string Signature);

/// <summary>The names that a store holds.</summary>
internal sealed record CypherVocabulary
{
    /// <summary>A store of which nothing is known.</summary>
    public static CypherVocabulary Empty { get; } = new();

    public ImmutableArray<string> Labels { get; init; } = [];

    public ImmutableArray<string> RelationshipTypes { get; init; } = [];

    public ImmutableArray<string> PropertyKeys { get; init; } = [];

    public ImmutableArray<KnownCallable> Functions { get; init; } = [];

    public ImmutableArray<KnownCallable> Procedures { get; init; } = [];
}
