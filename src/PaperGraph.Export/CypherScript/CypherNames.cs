using System.Collections.Frozen;
using PaperGraph.Core.Schema;

namespace PaperGraph.Export.CypherScript;

/// <summary>Labels, relationship types and property keys in the text of a statement.</summary>
internal static class CypherNames
{
    private static readonly FrozenSet<string> Known =
        Labels.All.Concat(RelationshipTypes.All)
            .Concat(Labels.All.SelectMany(GraphSchema.OfLabel).Concat(RelationshipTypes.All.SelectMany(GraphSchema.OfType)).Select(property => property.Name))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A name of the schema as it is, every other between backticks.</summary>
    /// <remarks>
    /// Unicode escapes are decoded before anything else is read, so a backslash is written as one: otherwise a name that
    /// spells an escape of a backtick would end its own quotation.
    /// </remarks>
    public static string Quote(string name) => Known.Contains(name)
        ? name
        : "`" + name.Replace("\\", "\\u005C", StringComparison.Ordinal).Replace("`", "``", StringComparison.Ordinal) + "`";

    /// <summary>Labels as a pattern has them: <c>:Concept:Method</c>.</summary>
    public static string Pattern(IEnumerable<string> labels) => string.Concat(labels.Select(label => ":" + Quote(label)));
}
