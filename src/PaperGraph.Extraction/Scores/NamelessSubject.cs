using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>Tells where a sentence speaks of a method without its name: of ours, or of the best of others.</summary>
internal sealed class NamelessSubject(ScoreContext context)
{
    /// <summary>How far back the words of a noun phrase are sought.</summary>
    private const int Phrase = 9;

    private readonly Document _document = context.Document;

    /// <summary>Where the sentence calls something ours before the value: <c>our method</c>, <c>the proposed model</c>, <c>we</c>; or -1.</summary>
    public int OursBefore(TokenSpan sentence, ScoreValue value)
    {
        for (var i = value.Token - 1; i >= sentence.First; i--)
        {
            if (_document.Tokens[i].Is("we") || (_document.Tokens[i].Word.Normal is "our" or "proposed" && IsNounOfProposal(i, value.Token)))
                return i;
        }

        return -1;
    }

    private bool IsNounOfProposal(int ours, int limit)
    {
        for (var i = ours + 1; i < limit && i < ours + 6; i++)
        {
            if (_document.Tokens[i].Word.Normal is "method" or "model" or "approach" or "methodology" or "framework" or "system" or "algorithm" or "network" or "architecture" or "pipeline" or "technique" or "solution" or "agent" or "strategy" or "classifier")
                return true;
            if (context.Analysis.Units[i].Class is WordClass.Verb or WordClass.Auxiliary or WordClass.Preposition)
                return false;
        }

        return false;
    }

    /// <summary><c>the best model reaches 59.75</c>: where a nameless best stands before the value, or -1.</summary>
    public int BestBefore(TokenSpan sentence, ScoreValue value)
    {
        for (var i = value.Token - 1; i > sentence.First; i--)
        {
            if (_document.Tokens[i].Word.Normal is "model" or "method" or "system" or "baseline" or "approach" or "agent" or "llm" or "mllm" or "vlm" or "annotator" or "expert" or "participant" && IsBest(sentence, i))
                return i;
            if (_document.Tokens[i].Word.Normal is "human" or "clinician" or "physician" or "radiologist" or "people" && i + 1 < value.Token && context.Analysis.Units[i + 1].Class is WordClass.Verb or WordClass.NounOrVerb)
                return i;
        }

        return -1;
    }

    /// <summary>Whether a noun stands for others that are good, and nobody is compared against them.</summary>
    private bool IsBest(TokenSpan sentence, int noun)
    {
        var isBest = false;
        for (var i = noun - 1; i >= sentence.First && i >= noun - Phrase; i--)
        {
            var word = _document.Tokens[i].Word.Normal;
            if (CuePhrases.Compares(word) || word is "surpass" or "outperform" or "exceed" or "beat" or "to")
                return false;
            isBest |= noun - i <= 3 && word is "best" or "strongest" or "top" or "leading" or "no" or "most" or "human" or "art" or "frontier" or "current" or "existing";
        }

        return isBest;
    }
}
