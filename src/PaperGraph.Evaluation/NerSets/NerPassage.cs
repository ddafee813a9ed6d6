using PaperGraph.Core.Papers;
using PaperGraph.Evaluation.Spans;

namespace PaperGraph.Evaluation.NerSets;

/// <summary>Texts of a document that follow each other, read together as an abstract, and what is marked in them.</summary>
/// <param name="Document">The document.</param>
/// <param name="Paper">The abstract, without a title.</param>
/// <param name="Gold">What is marked and has a counterpart among ours.</param>
/// <param name="Aside">What is marked and has none.</param>
public sealed record NerPassage(string Document, Paper Paper, IReadOnlySet<TypedSpan> Gold, IReadOnlyList<(int Start, int End)> Aside)
{
    /// <summary>How long a passage may become where several texts are put together: an abstract's length.</summary>
    public const int Length = 2000;

    /// <summary>
    /// The passages of some texts. Texts of one document that follow each other are put together, a blank between them, as long as
    /// they are no longer than <see cref="Length"/>: the extractor is made for abstracts, not for lone sentences.
    /// </summary>
    public static IReadOnlyList<NerPassage> Of(IReadOnlyList<NerText> texts, NerTypes types)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(types);
        var passages = new List<NerPassage>();
        var together = new List<NerText>();
        foreach (var text in texts)
        {
            if (together.Count > 0 && (together[0].Document != text.Document || together.Sum(other => other.Text.Length + 1) + text.Text.Length > Length))
            {
                passages.Add(Join(together, types, passages.Count));
                together.Clear();
            }

            together.Add(text);
        }

        if (together.Count > 0)
            passages.Add(Join(together, types, passages.Count));
        return passages;
    }

    private static NerPassage Join(List<NerText> texts, NerTypes types, int number)
    {
        var (gold, aside, start) = (new HashSet<TypedSpan>(), new List<(int, int)>(), 0);
        foreach (var text in texts)
        {
            foreach (var entity in text.Entities)
            {
                if (types.OfSet(entity.Type) is { } label)
                    gold.Add(new(PaperField.Abstract, start + entity.Start, start + entity.End, label));
                else
                    aside.Add((start + entity.Start, start + entity.End));
            }

            start += text.Text.Length + 1;
        }

        var paper = new Paper { Id = FormattableString.Invariant($"{number}"), Title = "", Abstract = string.Join(' ', texts.Select(text => text.Text)) };
        return new(texts[0].Document, paper, gold, aside);
    }
}
