using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Export.GraphMl;

/// <summary>Finds the integer properties that hold a value beyond 32 bits.</summary>
internal static class WideIntegers
{
    public static async Task<IReadOnlySet<string>> FindAsync(
        IGraphSource source, GraphFilter filter, GraphDescription description, CancellationToken cancellationToken)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var plain = filter with { IncludeComputed = false };
        var names = IntegersOf(description.NodeProperties);
        if (names.Length > 0)
        {
            await foreach (var node in source.NodesAsync(plain, cancellationToken).ConfigureAwait(false))
                AddWide(node.Properties, names, found);
        }

        names = IntegersOf(description.RelationshipProperties);
        if (names.Length > 0)
        {
            await foreach (var relationship in source.RelationshipsAsync(plain, cancellationToken).ConfigureAwait(false))
                AddWide(relationship.Properties, names, found);
        }

        return found;
    }

    private static string[] IntegersOf(IReadOnlyDictionary<string, PropertyType> properties) =>
        [.. properties.Where(property => property.Value == PropertyType.Integer).Select(property => property.Key)];

    private static void AddWide(PropertyMap properties, string[] names, HashSet<string> found)
    {
        foreach (var name in names)
        {
            var value = properties[name];
            if (value.Kind == ValueKind.Integer && value.AsInteger() != (int)value.AsInteger())
                found.Add(name);
        }
    }
}
