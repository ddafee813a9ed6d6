using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Spans;

/// <summary>Compares without any leniency: spans with their borders and kinds, or the different names of a paper with their kinds.</summary>
public static class StrictScorer
{
    /// <summary>Each place counts: right are those with the same characters and the same label. Where the annotation's surfaces stand, <see cref="SpanFinder"/> tells.</summary>
    public static LabelScores ScoreSpans(Paper paper, PaperAnnotation gold, PaperMentions found) =>
        LabelScores.Compare(SpanFinder.Find(paper, gold), SpansOf(found), span => span.Label);

    /// <summary>
    /// Each different name counts once in a paper: a surface, evened out as names are when entities are scored, with its label. Two names
    /// of one entity are two here.
    /// </summary>
    public static LabelScores ScoreNames(Paper paper, PaperAnnotation gold, PaperMentions found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var right = gold.Entities.SelectMany(entity => NamesOf(entity.Surfaces.IsEmpty ? [entity.Name] : entity.Surfaces).Select(name => new TypedName(name, entity.Type)));
        return LabelScores.Compare(right.ToHashSet(), NamesOf(paper, SpansOf(found)), name => name.Label);
    }

    /// <summary>Where a paper's mentions stand.</summary>
    public static IReadOnlySet<TypedSpan> SpansOf(PaperMentions found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return found.Mentions.Select(mention => new TypedSpan(mention.Field, mention.Start, mention.End, mention.Label)).ToHashSet();
    }

    /// <summary>The different names that stand at some places, evened out.</summary>
    public static IReadOnlySet<TypedName> NamesOf(Paper paper, IEnumerable<TypedSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return spans.Select(span => new TypedName(ScoredName.Of(paper.Text(span.Field)[span.Start..span.End]), span.Label)).Where(name => name.Name.Length > 0).ToHashSet();
    }

    private static HashSet<string> NamesOf(IEnumerable<string> surfaces) => ScoredName.FormsOf(surfaces);
}
