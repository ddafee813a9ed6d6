using System.Collections.Immutable;
using PaperGraph.Core.Mentions;
using PaperGraph.Extraction.Roles;

namespace PaperGraph.Extraction.Documents;

/// <summary>Turns places into mentions.</summary>
internal static class MentionWriter
{
    public static ImmutableArray<Mention> Write(Analysis analysis, List<PlacedConcept> places)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>(places.Count);
        foreach (var place in places)
            mentions.Add(Write(analysis, place));
        return mentions.ToImmutable();
    }

    private static Mention Write(Analysis analysis, PlacedConcept placed)
    {
        var document = analysis.Document;
        var (first, last) = (document.Tokens[placed.Place.First], document.Tokens[placed.Place.End - 1]);
        return new()
        {
            Label = placed.Concept.Label,
            Name = placed.FullName ?? document.Cut(placed.Place).ToString(),
            LexiconName = placed.FullName == null ? placed.Concept.Candidate.Entry?.Name : null,
            Field = document.FieldOf(placed.Place.First),
            Start = first.Start,
            End = last.End,
            Sentence = first.Sentence,
            Role = RoleReader.Of(analysis, placed),
            Extractor = placed.Concept.Rule,
            Confidence = Math.Round(placed.Concept.Confidence, 3),
        };
    }
}
