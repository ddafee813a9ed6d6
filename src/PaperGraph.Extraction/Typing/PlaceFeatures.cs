using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Typing;

/// <summary>What the places of a candidate and the words beside them say.</summary>
internal static class PlaceFeatures
{
    public static void Add(Analysis analysis, Candidate candidate)
    {
        candidate.AddIf(candidate.Places.Count == 2, CandidateFeature.Twice);
        candidate.AddIf(candidate.Places.Count > 2, CandidateFeature.ThreeTimes);
        foreach (var place in candidate.Places)
        {
            AddPosition(analysis, candidate, place);
            var (leftCut, rightCut) = AddPhrase(analysis, candidate, place);
            if (!leftCut)
                AddBefore(analysis, candidate, place);
            if (!rightCut)
                AddAfter(analysis, candidate, place);
        }
    }

    private static void AddPosition(Analysis analysis, Candidate candidate, TokenSpan place)
    {
        var document = analysis.Document;
        var sentence = document.Tokens[place.First].Sentence;
        var firstOfAbstract = document.TitleEnd > 0 ? 1 : 0;
        if (place.First < document.TitleEnd)
        {
            candidate.Add(CandidateFeature.Title);
            candidate.AddIf(place.First <= 1, CandidateFeature.TitleStart);
            candidate.AddIf(place.End == document.TitleEnd, CandidateFeature.TitleEnd);
            candidate.AddIf(place.First == 0 && place.End < document.TitleEnd && document.Tokens[place.End].Is(':'), CandidateFeature.TitleColon);
            return;
        }

        candidate.AddIf(sentence == firstOfAbstract, CandidateFeature.FirstSentence);
        candidate.AddIf(sentence == firstOfAbstract + 1, CandidateFeature.SecondSentence);
        candidate.AddIf(sentence > firstOfAbstract + 1 && sentence == document.SentenceTokens.Length - 1, CandidateFeature.LastSentence);
        candidate.AddIf(IsCapitalised(document, place), CandidateFeature.Capitals);
    }

    private static bool IsCapitalised(Document document, TokenSpan place)
    {
        var capitals = 0;
        for (var i = place.First; i < place.End; i++)
            capitals += char.IsUpper(document.Tokens[i].Word.Text[0]) ? 1 : 0;
        return capitals == place.Length && (capitals > 1 || place.First > document.SentenceOf(place.First).First);
    }

    /// <summary>Notes how the place lies in its noun phrase; tells on which sides the phrase goes on.</summary>
    private static (bool LeftCut, bool RightCut) AddPhrase(Analysis analysis, Candidate candidate, TokenSpan place)
    {
        var index = analysis.PhraseAt[place.First];
        if (index < 0)
            return (false, false);
        var phrase = analysis.Phrases[index];
        if (!phrase.Whole.Contains(place))
        {
            candidate.Add(CandidateFeature.BeyondPhrase);
            return (place.First > phrase.Kept.First, false);
        }

        var (leftCut, rightCut) = (place.First > phrase.Kept.First, place.End < phrase.Kept.End);
        candidate.AddIf(phrase.Kept == place, CandidateFeature.WholePhrase);
        candidate.AddIf(leftCut, CandidateFeature.LeftCut);
        candidate.AddIf(rightCut, CandidateFeature.RightCut);
        candidate.AddIf(place.End > phrase.Kept.End, CandidateFeature.KeepsClassNoun);
        candidate.AddIf(!leftCut && phrase.Whole.First < phrase.Kept.First, CandidateFeature.Trimmed);
        candidate.AddIf(place.End == phrase.Kept.End && phrase.ClassNoun == ConceptLabel.Method, CandidateFeature.MethodHeadFollows);
        candidate.AddIf(place.End == phrase.Kept.End && phrase.ClassNoun == ConceptLabel.Topic, CandidateFeature.TopicHeadFollows);
        return (leftCut, rightCut);
    }

    private static void AddBefore(Analysis analysis, Candidate candidate, TokenSpan place)
    {
        var index = analysis.PhraseAt[place.First];
        var first = index >= 0 && analysis.Phrases[index].Kept.First == place.First ? analysis.Phrases[index].Whole.First : place.First;
        if (analysis.WordBefore(new(first, place.End)) is not { } word)
        {
            candidate.Add(CandidateFeature.StartsSentence);
            return;
        }

        candidate.AddIf(CuePhrases.Proposes(analysis.Document, first - 1), CandidateFeature.AfterProposing);
        candidate.AddIf(CuePhrases.Names(word.Text), CandidateFeature.AfterCalled);
        candidate.AddIf(word.Normal == "as" && analysis.WordBefore(new(first - 1, first))?.Normal == "such", CandidateFeature.AfterSuchAs);
        candidate.Add(analysis.Units[first - 1].Class switch
        {
            WordClass.Preposition => AfterPreposition(word.Normal),
            WordClass.Determiner => AfterDeterminer(word.Normal),
            WordClass.Conjunction => CandidateFeature.AfterConjunction,
            WordClass.VerbalGerund or WordClass.OpenGerund => CandidateFeature.AfterGerund,
            WordClass.Verb or WordClass.Auxiliary => CandidateFeature.AfterVerb,
            WordClass.Noun or WordClass.NounOrVerb or WordClass.Gerund or WordClass.Adjective => CandidateFeature.AfterNoun,
            WordClass.Other when word.Text == "," => CandidateFeature.AfterComma,
            _ => CandidateFeature.Always,
        });
    }

    private static CandidateFeature AfterPreposition(string word) => word switch
    {
        "of" => CandidateFeature.AfterOf,
        "for" => CandidateFeature.AfterFor,
        "in" or "within" => CandidateFeature.AfterIn,
        "on" or "across" => CandidateFeature.AfterOn,
        "with" => CandidateFeature.AfterWith,
        "by" or "via" or "using" or "through" => CandidateFeature.AfterBy,
        "into" or "from" => CandidateFeature.AfterInto,
        "to" => CandidateFeature.AfterTo,
        _ => CandidateFeature.Always,
    };

    private static CandidateFeature AfterDeterminer(string word) => word switch
    {
        "the" => CandidateFeature.AfterThe,
        "a" or "an" => CandidateFeature.AfterA,
        "our" or "its" or "their" => CandidateFeature.AfterOur,
        _ => CandidateFeature.AfterDeterminer,
    };

    private static void AddAfter(Analysis analysis, Candidate candidate, TokenSpan place)
    {
        var index = analysis.PhraseAt[place.End - 1];
        var end = index >= 0 && analysis.Phrases[index].Kept.End == place.End ? analysis.Phrases[index].Whole.End : place.End;
        if (analysis.WordAfter(new(place.First, end)) is not { } word)
        {
            candidate.Add(CandidateFeature.EndsSentence);
            return;
        }

        candidate.Add(analysis.Units[end].Class switch
        {
            WordClass.Verb or WordClass.Auxiliary => CandidateFeature.BeforeVerb,
            WordClass.Conjunction => CandidateFeature.BeforeConjunction,
            WordClass.Preposition when word.Normal == "of" => CandidateFeature.BeforeOf,
            WordClass.Preposition when word.Normal == "for" => CandidateFeature.BeforeFor,
            WordClass.Noun or WordClass.NounOrVerb or WordClass.Gerund => CandidateFeature.BeforeNoun,
            WordClass.Other when word.Text == "(" => CandidateFeature.BeforeBracket,
            WordClass.Other when word.Text == "," => CandidateFeature.BeforeComma,
            WordClass.Other when word.Text is "." or ":" or "?" or "!" => CandidateFeature.EndsSentence,
            _ => CandidateFeature.Always,
        });
    }
}
