using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Typing;

/// <summary>What the naming patterns around its places say of a candidate's class.</summary>
internal static class PatternFeatures
{
    public static void Add(Analysis analysis, Candidate candidate)
    {
        foreach (var place in candidate.Places)
        {
            AddClass(candidate, ClassPatterns.Beside(analysis, place), CandidateFeature.BesideModelNoun);
            AddClass(candidate, ClassPatterns.OfList(analysis, place), CandidateFeature.ListOfModels);
            AddClass(candidate, ClassPatterns.Apposition(analysis, place), CandidateFeature.IsAModel);
            if (place.First == 0)
                AddClass(candidate, TitlePattern.ClassOf(analysis), CandidateFeature.TitleSaysModel);
            if (place.First >= analysis.Document.TitleEnd)
                AddEvaluation(analysis, candidate, place);
        }
    }

    private static void AddClass(Candidate candidate, ConceptLabel? label, CandidateFeature first)
    {
        if (label is { } found)
            candidate.Add(first + (int)found);
    }

    private static void AddEvaluation(Analysis analysis, Candidate candidate, TokenSpan place)
    {
        var sentence = analysis.Document.SentenceOf(place.First);
        var evaluation = false;
        for (var i = sentence.First; i < sentence.End && !evaluation; i++)
            evaluation = CuePhrases.Evaluates(analysis.Document.Tokens[i].Word.Normal);
        candidate.AddIf(evaluation, CandidateFeature.EvaluationNear);
        var opener = ListStart.WordBefore(analysis, place);
        candidate.AddIf(evaluation && opener is "on" or "across", CandidateFeature.EvaluatedOn);
        candidate.AddIf(opener != null && CuePhrases.Compares(opener), CandidateFeature.Compared);
    }
}
