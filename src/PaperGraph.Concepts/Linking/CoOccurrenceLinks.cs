using PaperGraph.Concepts.Records;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>Concepts that at least two papers name together, from the smaller id to the larger.</summary>
internal static class CoOccurrenceLinks
{
    private const int LeastPapers = 2;

    public static void Add(LinkingContext context)
    {
        var counter = new PairCounter();
        for (var paper = 0; paper < context.PaperNodes.Length; paper++)
        {
            // A concept that one paper names co-occurs with nothing twice.
            int[] shared = [.. context.Incidence.ConceptsOf(paper).Where(concept => context.Incidence.PapersOf(concept).Length >= LeastPapers)];
            for (var i = 0; i < shared.Length; i++)
            {
                for (var j = i + 1; j < shared.Length; j++)
                    counter.Add(shared[i], shared[j]);
            }

            counter.EndPaper();
        }

        var counts = new CountProperties(PropertyNames.Count);
        foreach (var (first, second, papers) in counter.Build(LeastPapers).All)
            context.Relationships.Add(RelationshipTypes.CoOccurs, context.ConceptNodes[first], context.ConceptNodes[second], counts.Of(papers));
    }
}
