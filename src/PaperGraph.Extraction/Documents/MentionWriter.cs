using System.Collections.Immutable;
using PaperGraph.Core.Mentions;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Documents;

/// <summary>Turns places into mentions.</summary>
internal static class MentionWriter
{
    public static ImmutableArray<Mention> Write(Analysis analysis, List<PlacedConcept> places)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>(places.Count);
        var roles = new RoleReader(analysis);
        foreach (var place in places)
            mentions.Add(Write(analysis.Document, place, roles.Of(place)));
        return mentions.ToImmutable();
    }

    private static Mention Write(Document document, PlacedConcept placed, Role role)
    {
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
            Role = role,
            Extractor = placed.Concept.Rule,
            Confidence = Math.Round(placed.Concept.Confidence, 3),
        };
    }
}
