using PaperGraph.Concepts.Records;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>
/// One relationship for each paper and concept. Its confidence is that of the best mention: mentions of one name in one
/// paper are no independent witnesses, for the rule that errs at one errs at all.
/// </summary>
internal static class EvidenceLinks
{
    public static void Add(LinkingContext context)
    {
        var papers = context.Concepts.Records.Papers;
        for (var paper = 0; paper < papers.Count; paper++)
        {
            var packed = context.Incidence.MentionsOf(paper);
            for (int start = 0, end; start < packed.Length; start = end)
            {
                var concept = (int)(packed[start] >> 32);
                for (end = start + 1; end < packed.Length && (int)(packed[end] >> 32) == concept;)
                    end++;
                AddOne(context, paper, concept, papers[paper].Mentions, packed[start..end]);
            }
        }
    }

    private static void AddOne(LinkingContext context, int paper, int concept, MentionRow[] mentions, ReadOnlySpan<long> packed)
    {
        var best = mentions[(int)packed[0]];
        var role = best.Role;
        var spans = new Value[3 * packed.Length];
        for (var i = 0; i < packed.Length; i++)
        {
            var mention = mentions[(int)packed[i]];
            role = mention.Role < role ? mention.Role : role;
            if (mention.Confidence > best.Confidence)
                best = mention;
            spans[3 * i] = Value.Of((int)mention.Field);
            spans[(3 * i) + 1] = Value.Of(mention.Start);
            spans[(3 * i) + 2] = Value.Of(mention.End);
        }

        context.Relationships.Add(
            RelationshipTypes.Of(role, context.Concepts.Concepts[concept].Label),
            context.PaperNodes[paper],
            context.ConceptNodes[concept],
            Properties(best, context.Concepts.Records.Extractors[best.Extractor], spans));
    }

    private static PropertyMap Properties(in MentionRow best, string extractor, Value[] spans) => PropertyMap.Of(
        (PropertyNames.Confidence, Value.Of(best.Confidence)),
        (PropertyNames.Count, Value.Of(spans.Length / 3)),
        (PropertyNames.End, Value.Of(best.End)),
        (PropertyNames.Extractor, Value.Of(extractor)),
        (PropertyNames.Field, FieldNames.Of(best.Field)),
        (PropertyNames.Spans, Value.List(spans)),
        (PropertyNames.Start, Value.Of(best.Start)));
}
