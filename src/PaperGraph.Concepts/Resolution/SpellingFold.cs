using System.Text;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Resolution;

/// <summary>
/// A coarser form of a name key: blanks removed except between two digits, so that <c>gpt 4 1</c> is never <c>gpt 41</c>; the
/// s of a genitive inside it (<c>bird s eye view</c>); and American spelling in names that are common words.
/// </summary>
internal static class SpellingFold
{
    public static string Of(NameKey key)
    {
        var text = key.NormalForm;
        var isCommonWord = key.Label is ConceptLabel.Method or ConceptLabel.Topic;
        var result = new StringBuilder(text.Length);
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range);
            if (word.Length == 0 || (word is "s" && range.Start.Value > 0 && range.End.Value < text.Length))
                continue;
            if (result.Length > 0 && char.IsAsciiDigit(result[^1]) && char.IsAsciiDigit(word[0]))
                result.Append(' ');
            if (isCommonWord)
                AmericanSpelling.Append(result, word);
            else
                result.Append(word);
        }

        return result.ToString();
    }
}
