using System.Collections.Immutable;
using PaperGraph.Core.Mentions;

namespace PaperGraph.Extraction.Documents;

/// <summary>Turns places into mentions.</summary>
internal static class MentionWriter
{
    public static ImmutableArray<Mention> Write(Analysis analysis, List<PlacedConcept> places, Role[] roles)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>(places.Count);
        for (var i = 0; i < places.Count; i++)
            mentions.Add(Write(analysis, places[i], roles[i]));
        return mentions.ToImmutable();
    }

    private static Mention Write(Analysis analysis, PlacedConcept placed, Role role)
    {
        var document = analysis.Document;
        var (first, last) = (document.Tokens[placed.Place.First], document.Tokens[placed.Place.End - 1]);
        return new()
        {
            Label = placed.Concept.Label,
            Name = NameText.Of(document, placed),
            LexiconName = LexiconNameAt(analysis, placed),
            Field = document.FieldOf(placed.Place.First),
            Start = first.Start,
            End = last.End,
            Sentence = first.Sentence,
            Role = role,
            Extractor = placed.Concept.Rule,
            Confidence = Math.Round(placed.Concept.Confidence, 3),
        };
    }

    /// <summary>A long form is no lexicon name because its short form is one: "quantum annealing (QA)" is not question answering.</summary>
    private static string? LexiconNameAt(Analysis analysis, PlacedConcept placed) =>
        placed.Concept.Candidate.Entry is { } entry && analysis.Matches.Exists(match => match.Entry == entry && match.Span == placed.Place) ? entry.Name : null;
}
