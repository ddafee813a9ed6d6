using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Rules;

/// <summary>An index or a constraint that a user asked for; kept with the graph.</summary>
/// <param name="Name">Its name; no two rules of a graph share one.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Entity">What it speaks of.</param>
/// <param name="Tokens">Labels or types; several for a full-text index only.</param>
/// <param name="Keys">Property keys in the order in which they were given.</param>
/// <param name="Options">What else was said when it was made.</param>
public sealed record GraphRule(
    string Name, RuleKind Kind, ElementKind Entity, ImmutableArray<string> Tokens, ImmutableArray<string> Keys, PropertyMap Options)
{
    /// <summary>Whether it is kept as an index over properties.</summary>
    public bool IsPropertyIndex => Kind != RuleKind.FullText;

    /// <summary>The same name, kind, elements, keys and options.</summary>
    public bool Equals(GraphRule? other) =>
        other is not null && Name == other.Name && HasSameSchema(other) && Kind == other.Kind && Options.Equals(other.Options);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Kind, Entity);

    /// <summary>Whether both speak of the same properties of the same elements.</summary>
    public bool HasSameSchema(GraphRule other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Entity == other.Entity && Tokens.AsSpan().SequenceEqual(other.Tokens.AsSpan()) && Keys.AsSpan().SequenceEqual(other.Keys.AsSpan());
    }
}
