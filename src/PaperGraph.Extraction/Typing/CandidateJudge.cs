using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Typing;

/// <summary>Decides which candidates are concepts, of which kind, and by which rule.</summary>
internal sealed class CandidateJudge(ExtractionOptions options)
{
    /// <summary>What a lexicon's word is worth where the text says nothing for it.</summary>
    private const double LexiconFloor = 0.6;

    public List<Concept> Judge(Analysis analysis, IReadOnlyList<Candidate> candidates)
    {
        var concepts = new List<Concept>();
        foreach (var candidate in candidates)
        {
            if (candidate.IsStopped || candidate.Places.Count == 0)
                continue;
            Describe(analysis, candidate);
            if (Judge(analysis, candidate) is { } concept)
                concepts.Add(concept);
        }

        return concepts;
    }

    /// <summary>Notes all features that are weighed.</summary>
    public void Describe(Analysis analysis, Candidate candidate)
    {
        SpellingFeatures.Add(analysis, candidate);
        PlaceFeatures.Add(analysis, candidate);
        if (options.UsePatterns)
            PatternFeatures.Add(analysis, candidate);
    }

    private Concept? Judge(Analysis analysis, Candidate candidate)
    {
        var judgement = LabelModel.Shipped.Judge(analysis, candidate);
        if (candidate.Entry is { } entry)
            judgement = new(entry.Label, Math.Max(judgement.Confidence, LexiconFloor));
        else if (SizedModels.Hold(analysis, candidate))
            judgement = new(ConceptLabel.Model, Math.Max(judgement.Confidence, LexiconFloor));
        if (judgement.Confidence < options.MinimumConfidence || !HasLetters(analysis.Document, candidate.Words))
            return null;
        if (candidate.Entry == null && NoConcepts.Hold(analysis, candidate.Words, judgement.Label))
            return null;
        return new(candidate, judgement.Label, Math.Min(judgement.Confidence, 0.99), RuleNames.Of(candidate, judgement.Label));
    }

    private static bool HasLetters(Document document, TokenSpan words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (document.Tokens[i].Kind == TokenKind.Word)
                return true;
        }

        return false;
    }
}
