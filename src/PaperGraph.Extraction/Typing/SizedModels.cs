using System.Collections.Frozen;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Matching;
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
        return words.Length > 1 && IsSized(analysis, words)
            && analysis.Matches.Exists(match => match.Span == new TokenSpan(words.First, words.End - 1) && MayHaveSize(match));
    }

    /// <summary>The name of a match with the size after it, or null where none follows.</summary>
    public static TokenSpan? At(Analysis analysis, LexiconMatch match)
    {
        var whole = new TokenSpan(match.Span.First, match.Span.End + 1);
        return MayHaveSize(match) && whole.End <= analysis.Document.SentenceOf(whole.First).End && IsSized(analysis, whole) ? whole : null;
    }

    private static bool MayHaveSize(LexiconMatch match) => !match.Entry.Stop && match.Entry.Label is ConceptLabel.Model or ConceptLabel.Method;

    private static bool IsSized(Analysis analysis, TokenSpan words)
    {
        var tokens = analysis.Document.Tokens;
        return tokens[words.End - 1].Gap == Gap.Hyphen && Sizes.Contains(tokens[words.End - 1].Word.Text)
            && tokens[words.First].Word.Has(WordShape.Inner | WordShape.AllCapitals);
    }
}
