using System.Collections.Immutable;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Names;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Relations;

/// <summary>
/// Reads what sentences say of two concepts: that one is a variant of the other, or that they are compared. Both must be found
/// concepts, and the cue must tie them by the sentence's order; in doubt nothing is said.
/// </summary>
internal sealed class RelationReader
{
    private readonly RelationContext _context;
    private readonly ComparisonReader _comparisons;
    private readonly VariantReader _variants;
    private readonly List<RelationStatement> _statements = [];

    private RelationReader(RelationContext context)
    {
        _context = context;
        var clauses = new ClauseReader(context);
        var subjects = new SubjectReader(context, clauses);
        (_comparisons, _variants) = (new(context, subjects, clauses), new(context, subjects));
    }

    /// <summary>The statements in text order.</summary>
    public static ImmutableArray<RelationStatement> Read(Analysis analysis, List<PlacedConcept> places, Role[] roles)
    {
        RelationReader? reader = null;
        var next = 0;
        foreach (var sentence in analysis.Document.SentenceTokens)
        {
            var first = next;
            while (next < places.Count && places[next].Place.First < sentence.End)
                next++;
            if (next == first)
                continue;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (analysis.Document.Tokens[i].Word.Cue != RelationCue.None)
                    (reader ??= new(new(analysis, places, roles))).ReadAt(sentence, i);
            }
        }

        return reader is null ? [] : [.. reader._statements];
    }

    private void ReadAt(TokenSpan sentence, int cue)
    {
        if (_context.At(cue) is not null)
            return;
        if (_context.Tokens[cue].Word.Cue is RelationCue.Variant or RelationCue.Extend)
        {
            foreach (var found in _variants.Read(sentence, cue))
                Add(RelationKind.VariantOf, sentence, cue, found);
        }
        else
        {
            foreach (var found in _comparisons.Read(sentence, cue))
                Add(RelationKind.ComparedWith, sentence, cue, found);
        }
    }

    /// <summary>Nothing is said of <c>GPT-4</c> and <c>gpt-4</c>.</summary>
    private bool AreOneName(PlacedConcept left, PlacedConcept right) => string.Equals(
        NameNormalizer.Normalize(NameText.Of(_context.Document, left)), NameNormalizer.Normalize(NameText.Of(_context.Document, right)), StringComparison.Ordinal);

    private void Add(RelationKind kind, TokenSpan sentence, int cue, FoundRelation found)
    {
        var (subject, other, rule) = found;
        if (subject.Concept.Candidate == other.Concept.Candidate || AreOneName(subject, other))
            return;
        var (first, end) = (Math.Min(cue, other.Place.First), Math.Max(cue + 1, other.Place.End));
        if (sentence.Contains(subject.Place))
            (first, end) = (Math.Min(first, subject.Place.First), Math.Max(end, subject.Place.End));
        var tokens = _context.Tokens;
        _statements.Add(new()
        {
            Kind = kind,
            SubjectLabel = subject.Concept.Label,
            Subject = NameText.Of(_context.Document, subject),
            ObjectLabel = other.Concept.Label,
            Object = NameText.Of(_context.Document, other),
            Field = _context.Document.FieldOf(cue),
            Start = tokens[first].Start,
            End = tokens[end - 1].End,
            Sentence = tokens[cue].Sentence,
            Extractor = RelationTable.NameOf(tokens[cue].Word.Cue, rule),
            Confidence = RelationTable.ConfidenceOf(tokens[cue].Word.Cue, rule),
        });
    }
}
