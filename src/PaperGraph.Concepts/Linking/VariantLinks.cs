using PaperGraph.Concepts.Resolution;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>
/// Links a model, method or benchmark to the one that papers call it a variant of, or that its name says, where a paper brings it and
/// names the other. What <see cref="VersionLinks"/> and <see cref="BroaderLinks"/>, which come before, say already is not said again.
/// </summary>
internal static class VariantLinks
{
    private const string ByName = "relation:name";

    // Of a hundred read, this many were right.
    private const double NameConfidence = 0.9;

    public static void Add(LinkingContext context)
    {
        var links = StatementLinks.Of(context, RelationKind.VariantOf, (variant, origin) => AreAlike(context.Concepts, variant, origin) && !context.AreRelated(variant, origin));
        links.DropContradicted();
        for (var variant = 0; variant < context.Concepts.Concepts.Count; variant++)
        {
            var origin = NameVariants.Origin(context.Concepts, variant);
            if (origin >= 0 && !context.AreRelated(variant, origin) && !links.Has(variant, origin) && !links.Has(origin, variant))
                NoteNames(context, links, variant, origin);
        }

        links.AddTo(context, RelationshipTypes.VariantOf);
    }

    /// <summary>The papers that bring the variant and name the origin, each by the place that brings it.</summary>
    private static void NoteNames(LinkingContext context, StatementLinks links, int variant, int origin)
    {
        foreach (var paper in context.Incidence.PapersOf(variant))
        {
            if (context.Incidence.PapersOf(origin).BinarySearch(paper) < 0)
                continue;
            foreach (var mention in context.Concepts.Records.Papers[paper].Mentions)
            {
                if (mention.Role != Role.Introduces || context.Concepts.ConceptOf(paper, mention) != variant)
                    continue;
                links.Note((variant, origin), paper, new(mention.Field, mention.Start, mention.End, ByName, NameConfidence));
                break;
            }
        }
    }

    /// <summary>A benchmark varies a benchmark, a model or method one of these.</summary>
    private static bool AreAlike(ConceptTable concepts, int variant, int origin)
    {
        var (left, right) = (concepts.Concepts[variant].Label, concepts.Concepts[origin].Label);
        return left != ConceptLabel.Topic && right != ConceptLabel.Topic && (left == ConceptLabel.Benchmark) == (right == ConceptLabel.Benchmark);
    }
}
