using PaperGraph.Core.Schema;

namespace PaperGraph.Web.Api.Concepts;

/// <summary>The types of relationships that join concepts.</summary>
internal static class ConceptRelations
{
    public static IReadOnlyList<string> All { get; } =
    [
        RelationshipTypes.CoOccurs, RelationshipTypes.Broader, RelationshipTypes.VersionOf, RelationshipTypes.VariantOf, RelationshipTypes.ComparedWith, RelationshipTypes.Scores,
    ];
}
