using PaperGraph.Concepts.Records;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Resolution;

/// <summary>
/// Links names of common words that hold a short form to the name with its long form, where that occurs too:
/// <c>multimodal LLM</c> and <c>multimodal large language model</c>.
/// </summary>
internal static class InnerAbbreviationLinks
{
    private static readonly ConceptLabel[] CommonWords = [ConceptLabel.Method, ConceptLabel.Topic];

    public static IEnumerable<NameLink> Find(NameTable names, NamePartition partition, IReadOnlyDictionary<int, int> longForms)
    {
        for (var key = 0; key < names.KeyCount; key++)
        {
            var (label, normalForm) = names.Key(key);
            if (!CommonWords.Contains(label) || !normalForm.Contains(' ', StringComparison.Ordinal))
                continue;
            foreach (var expanded in Expand(names, longForms, label, normalForm))
            {
                if (names.FindKey(label, expanded) is >= 0 and var other && partition.Find(other) != partition.Find(key))
                    yield return new(LinkReason.InnerAbbreviation, key, other, []);
            }
        }
    }

    private static IEnumerable<string> Expand(NameTable names, IReadOnlyDictionary<int, int> longForms, ConceptLabel label, string normalForm)
    {
        var words = normalForm.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var shortLabel in CommonWords.OrderByDescending(common => common == label))
            {
                if (names.FindKey(shortLabel, words[i]) is >= 0 and var key && longForms.TryGetValue(key, out var longForm))
                    yield return string.Join(' ', [.. words[..i], names.Key(longForm).NormalForm, .. words[(i + 1)..]]);
            }
        }
    }
}
