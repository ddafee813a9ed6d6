using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Transactions;

/// <summary>Puts what a build writes over what is stored: properties of the schema are replaced, all others stay.</summary>
internal static class ElementMerge
{
    public static GraphNode Merge(GraphNode stored, GraphNode written)
    {
        var labels = stored.Labels.Union(written.Labels).Order(StringComparer.Ordinal).ToImmutableArray();
        return new(written.Id, labels, Merge(stored.Properties, written.Properties, written.Labels.SelectMany(GraphSchema.OfLabel)));
    }

    public static GraphRelationship Merge(GraphRelationship stored, GraphRelationship written) =>
        written with { Properties = Merge(stored.Properties, written.Properties, GraphSchema.OfType(written.Type)) };

    private static PropertyMap Merge(PropertyMap stored, PropertyMap written, IEnumerable<PropertyDefinition> definitions)
    {
        var owned = definitions.Select(definition => definition.Name).ToHashSet();
        return PropertyMap.Of(stored.Where(pair => !owned.Contains(pair.Key))).With(written);
    }
}
