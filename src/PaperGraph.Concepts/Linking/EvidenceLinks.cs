using PaperGraph.Concepts.Records;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>
/// One relationship for each paper and concept, of the strongest role. Its confidence is that of the best mention: mentions of one
/// name in one paper are no independent witnesses, for the rule that errs at one errs at all. Its sentence is that of the best mention
/// of its role, for another says something else: that a paper which introduces a thing also uses it.
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
        var shown = best;
        var spans = new Value[3 * packed.Length];
        for (var i = 0; i < packed.Length; i++)
        {
            var mention = mentions[(int)packed[i]];
            if (mention.Confidence > best.Confidence)
                best = mention;
            if (mention.Role < shown.Role || (mention.Role == shown.Role && mention.Confidence > shown.Confidence))
                shown = mention;
            spans[3 * i] = Value.Of((int)mention.Field);
            spans[(3 * i) + 1] = Value.Of(mention.Start);
            spans[(3 * i) + 2] = Value.Of(mention.End);
        }

        context.Relationships.Add(
            RelationshipTypes.Of(shown.Role, context.Concepts.Concepts[concept].Label),
            context.PaperNodes[paper],
            context.ConceptNodes[concept],
            Properties(best.Confidence, context.Concepts.Records.Extractors[best.Extractor], shown, spans));
    }

    private static PropertyMap Properties(double confidence, string extractor, in MentionRow shown, Value[] spans) => PropertyMap.Of(
        (PropertyNames.Confidence, Value.Of(confidence)),
        (PropertyNames.Count, Value.Of(spans.Length / 3)),
        (PropertyNames.End, Value.Of(shown.End)),
        (PropertyNames.Extractor, Value.Of(extractor)),
        (PropertyNames.Field, FieldNames.Of(shown.Field)),
        (PropertyNames.Spans, Value.List(spans)),
        (PropertyNames.Start, Value.Of(shown.Start)));
}
