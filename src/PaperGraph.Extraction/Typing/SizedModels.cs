using System.Collections.Frozen;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Typing;

/// <summary>Knows a model by the size that follows the name of an architecture or a family: <c>ViT-B</c>, <c>BERT-base</c>, <c>Swin-L</c>.</summary>
internal static class SizedModels
{
    private static readonly FrozenSet<string> Sizes = FrozenSet.Create(
        StringComparer.Ordinal,
        "Ti", "T", "S", "B", "L", "H", "G", "g", "XS", "XL", "XXL", "tiny", "small", "base", "medium", "large", "huge", "giant", "Tiny", "Small", "Base", "Medium", "Large", "Huge", "Giant");

    public static bool Hold(Analysis analysis, Candidate candidate)
    {
        var words = candidate.Words;
        var tokens = analysis.Document.Tokens;
        var (first, last) = (words.First, words.End - 1);
        return words.Length > 1 && tokens[last].Gap == Gap.Hyphen && Sizes.Contains(tokens[last].Word.Text)
            && tokens[first].Word.Has(WordShape.Inner | WordShape.AllCapitals)
            && analysis.Matches.Exists(match => match.Span == new TokenSpan(first, last) && !match.Entry.Stop && match.Entry.Label is ConceptLabel.Model or ConceptLabel.Method);
    }
}
