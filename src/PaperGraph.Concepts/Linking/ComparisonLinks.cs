using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>Models and methods that papers measure against each other, from the smaller id to the larger.</summary>
internal static class ComparisonLinks
{
    public static void Add(LinkingContext context)
    {
        StatementLinks.Of(context, RelationKind.ComparedWith, (one, other) => IsThing(one) && IsThing(other)).AddTo(context, RelationshipTypes.ComparedWith);

        bool IsThing(int concept) => context.Concepts.Concepts[concept].Label is ConceptLabel.Model or ConceptLabel.Method;
    }
}
