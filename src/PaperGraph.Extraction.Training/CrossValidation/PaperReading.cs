using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Model;

namespace PaperGraph.Extraction.Training.CrossValidation;

/// <summary>A paper as an extractor reads it whose model never saw the paper.</summary>
internal sealed record PaperReading(Paper Paper, ConceptExtractor Extractor, Analysis Analysis, List<SpanProbability> Spans)
{
    public static PaperReading Of(Paper paper, ConceptExtractor extractor, CrfModel model)
    {
        var analysis = extractor.Analyse(paper);
        return new(paper, extractor, analysis, model.Read(analysis));
    }

    /// <summary>What it names, from a confidence on.</summary>
    public PaperMentions MentionsAt(double threshold) => Extractor.Extract(Analysis, Spans, threshold);

    /// <summary>Its entities, the surest first, grouped as the product does.</summary>
    public PaperAnnotation EntitiesAt(double threshold) => EntitiesOf(MentionsAt(threshold));

    /// <summary>Some mentions as entities, the surest first, and the scores.</summary>
    public PaperAnnotation EntitiesOf(PaperMentions mentions) => new(
        Paper.Id,
        [.. EntityGrouper.Group(Paper, mentions).OrderByDescending(entity => entity.Confidence).Select(Annotate)],
        [.. mentions.Scores.Select(score => new AnnotatedResult(score.Subject, score.Benchmark, score.Value))]);

    /// <summary>Its entities, grouped as the product does.</summary>
    public IEnumerable<PaperEntity> Found(double threshold) => EntityGrouper.Group(Paper, MentionsAt(threshold));

    public static AnnotatedEntity Annotate(PaperEntity entity) => new()
    {
        Type = entity.Label,
        Name = entity.Name,
        Aliases = [.. entity.Aliases],
        Surfaces = [.. entity.Surfaces],
        Role = entity.Role,
        Confidence = entity.Confidence,
    };
}
