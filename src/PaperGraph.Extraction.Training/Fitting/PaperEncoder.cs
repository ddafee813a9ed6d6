using PaperGraph.Core.Papers;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Features;
using PaperGraph.Extraction.Matching;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Training.Fitting;

/// <summary>Reads papers as the model will, and notes their features.</summary>
internal sealed class PaperEncoder
{
    private readonly Vocabulary _vocabulary = new(new SymbolTable());

    /// <summary>What is known of a paper before it is judged.</summary>
    public Analysis Analyse(Paper paper)
    {
        var document = Document.Of(paper, _vocabulary);
        return new(document, [], DefinitionFinder.Find(document));
    }

    /// <summary>The words and features of a paper; a word's number is left open.</summary>
    public static (WordTraits[] Traits, EncodedPaper Paper) Encode(Analysis analysis)
    {
        var signs = DocumentSigns.Of(analysis);
        var starts = new int[signs.Traits.Length + 1];
        var features = new List<uint>(signs.Traits.Length * 48);
        var list = new FeatureList(stackalloc uint[TokenFeatures.Most], stackalloc int[TokenFeatures.MostSmall]);
        foreach (var sentence in analysis.Document.SentenceTokens)
        {
            for (var token = sentence.First; token < sentence.End; token++)
            {
                list.Clear();
                TokenFeatures.Read(signs, sentence, token, ref list);
                list.Spell();
                foreach (var feature in list.Hashes)
                    features.Add(feature);
                starts[token + 1] = features.Count;
            }
        }

        var ends = Array.ConvertAll(analysis.Document.SentenceTokens, sentence => sentence.End);
        return (signs.Traits, new() { Words = new int[signs.Traits.Length], Starts = starts, Features = [.. features], SentenceEnds = ends });
    }
}
