using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Deciding;

/// <summary>What taking a name out of a concept comes to.</summary>
/// <param name="Obstacle">What stands against it, if something does.</param>
/// <param name="Decision">The decision; null where something stands against it.</param>
/// <param name="Name">The name that goes.</param>
/// <param name="Own">The concept's own name.</param>
public sealed record NameSplit(SplitObstacle Obstacle, Decision? Decision, NameKey Name, NameKey Own)
{
    /// <summary>Looks whether a name can be taken out of a concept, and makes the decision.</summary>
    /// <param name="store">The store, whose papers are read where the concept is not known to be called so.</param>
    /// <param name="lookup">Knows what concepts are called.</param>
    /// <param name="concept">The concept.</param>
    /// <param name="name">The name that goes, as papers write it.</param>
    /// <param name="label">Only where papers take it for a thing of this kind; null for the concept's own kind.</param>
    /// <param name="alone">Whether it is kept apart from every other name too.</param>
    /// <param name="at">When it is decided.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static async ValueTask<NameSplit> DecideAsync(
        IGraphStore store, NodeLookup lookup, NamedNode concept, string name, ConceptLabel? label, bool alone, DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(lookup);
        ArgumentNullException.ThrowIfNull(concept);
        var own = KeyOf(concept);
        var key = NameKey.Of(label ?? own.Label, name);
        if (key.NormalForm.Length == 0)
            return new(SplitObstacle.NoName, null, key, own);
        if (key == own && !alone)
            return new(SplitObstacle.OwnName, null, key, own);
        var isKnown = label is null && concept.Aliases.Prepend(concept.Name).Any(known => NameNormalizer.Normalize(known) == key.NormalForm);
        return isKnown || await lookup.HasConceptAsync(key, name, cancellationToken).ConfigureAwait(false) || await IsWrittenAsync(store, key, cancellationToken).ConfigureAwait(false)
            ? new(SplitObstacle.None, Core.Storage.Decision.Split(key, alone ? null : own, at), key, own)
            : new(SplitObstacle.NotWritten, null, key, own);
    }

    /// <summary>The key of a concept's name.</summary>
    /// <exception cref="ArgumentException">It is no concept.</exception>
    public static NameKey KeyOf(NamedNode concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return Labels.TryParseConcept(concept.Kind, out var label) ? NameKey.Of(label, concept.Name) : throw new ArgumentException($"{concept.Id} is no concept.", nameof(concept));
    }

    /// <summary>Whether some paper names a thing of this kind so, or defines it as short or long for something. Only what no concept is called has to be looked for so.</summary>
    private static ValueTask<bool> IsWrittenAsync(IGraphStore store, NameKey name, CancellationToken cancellationToken) => store.ReadRecordsAsync(cancellationToken).AnyAsync(
        record => record.Mentions.Mentions.Any(mention => mention.Key == name)
            || record.Mentions.Abbreviations.Any(definition => NameNormalizer.Normalize(definition.Short) == name.NormalForm || NameNormalizer.Normalize(definition.Long) == name.NormalForm),
        cancellationToken);
}

/// <summary>What stands against taking a name out of a concept.</summary>
public enum SplitObstacle
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The text holds no name.</summary>
    NoName,

    /// <summary>It is the concept's own name.</summary>
    OwnName,

    /// <summary>No paper takes the name for such a thing.</summary>
    NotWritten,
}
