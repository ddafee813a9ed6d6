using PaperGraph.Concepts.Records;
using PaperGraph.Core.Building;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Resolution;

/// <summary>
/// Links names of common words that hold a short form to the name with its long form, where that occurs too:
/// <c>multimodal LLM</c> and <c>multimodal large language model</c>.
/// </summary>
internal static class InnerAbbreviationLinks
{
    public static IEnumerable<NameLink> Find(NameTable names, NamePartition partition, IReadOnlyDictionary<int, int> longForms)
    {
        for (var key = 0; key < names.KeyCount; key++)
        {
            var (label, normalForm) = names.Key(key);
            if (label is not (ConceptLabel.Method or ConceptLabel.Topic) || !normalForm.Contains(' ', StringComparison.Ordinal))
                continue;
            foreach (var expanded in Expand(names, longForms, label, normalForm))
            {
                if (names.FindKey(label, expanded) is >= 0 and var other && partition.Find(other) != partition.Find(key))
                    yield return new(MergeReason.InnerAbbreviation, key, other, []);
            }
        }
    }

    private static List<string> Expand(NameTable names, IReadOnlyDictionary<int, int> longForms, ConceptLabel label, string normalForm)
    {
        List<string> expanded = [];
        foreach (var range in normalForm.AsSpan().Split(' '))
        {
            var longForm = LongFormOf(names, longForms, label, normalForm.AsSpan(range));
            if (longForm >= 0)
                expanded.Add(string.Concat(normalForm.AsSpan(..range.Start.Value), names.Key(longForm).NormalForm, normalForm.AsSpan(range.End.Value..)));
        }

        return expanded;
    }

    /// <summary>What a word is short for, among names of the same kind first; -1 where it is a word like others.</summary>
    private static int LongFormOf(NameTable names, IReadOnlyDictionary<int, int> longForms, ConceptLabel label, ReadOnlySpan<char> word)
    {
        var otherLabel = label == ConceptLabel.Method ? ConceptLabel.Topic : ConceptLabel.Method;
        return names.FindKey(label, word) is >= 0 and var key && longForms.TryGetValue(key, out var longForm) ? longForm
            : names.FindKey(otherLabel, word) is >= 0 and var other && longForms.TryGetValue(other, out longForm) ? longForm
            : -1;
    }
}
