using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Entities;
using PaperGraph.Extraction.Model;

namespace PaperGraph.Extraction.Training.CrossValidation;

/// <summary>A paper as a model that never saw it reads it.</summary>
internal sealed record PaperReading(Paper Paper, Analysis Analysis, List<SpanProbability> Spans)
{
    /// <summary>Its entities, grouped as the product does.</summary>
    public PaperAnnotation EntitiesAt(double threshold)
    {
        var document = Analysis.Document;
        var mentions = SpanDecoder.Decode(Analysis, Spans, threshold)
            .SelectMany(entity => entity.Places, (entity, place) => new Mention
            {
                Label = entity.Label,
                Name = document.Cut(place).ToString(),
                Field = document.FieldOf(place.First),
                Start = document.Tokens[place.First].Start,
                End = document.Tokens[place.End - 1].End,
                Sentence = document.Tokens[place.First].Sentence,
                Role = Role.Mentions,
                Extractor = "model",
                Confidence = entity.Probability,
            })
            .OrderBy(mention => mention.Field).ThenBy(mention => mention.Start);
        var found = new PaperMentions
        {
            PaperId = Paper.Id, Sentences = document.Sentences, Mentions = [.. mentions], Abbreviations = [.. Analysis.Definitions.Select(definition => definition.Abbreviation)],
        };
        return new(Paper.Id, [.. EntityGrouper.Group(Paper, found).OrderByDescending(entity => entity.Confidence).Select(Annotate)]);
    }

    private static AnnotatedEntity Annotate(PaperEntity entity) => new()
    {
        Type = entity.Label, Name = entity.Name, Aliases = [.. entity.Aliases], Surfaces = [.. entity.Surfaces],
    };
}
