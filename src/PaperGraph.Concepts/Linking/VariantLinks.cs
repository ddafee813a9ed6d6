using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>
/// Links a model, method or benchmark to the one that papers call it a variant of. What the names say already, by
/// <see cref="VersionLinks"/> and <see cref="BroaderLinks"/>, which come before, is not said again.
/// </summary>
internal static class VariantLinks
{
    public static void Add(LinkingContext context)
    {
        var links = StatementLinks.Of(context, RelationKind.VariantOf, (variant, origin) => AreAlike(context, variant, origin) && !context.AreRelated(variant, origin));
        links.DropContradicted();
        links.AddTo(context, RelationshipTypes.VariantOf);
    }

    /// <summary>A benchmark varies a benchmark, a model or method one of these.</summary>
    private static bool AreAlike(LinkingContext context, int variant, int origin)
    {
        var (left, right) = (context.Concepts.Concepts[variant].Label, context.Concepts.Concepts[origin].Label);
        return left != ConceptLabel.Topic && right != ConceptLabel.Topic && (left == ConceptLabel.Benchmark) == (right == ConceptLabel.Benchmark);
    }
}
