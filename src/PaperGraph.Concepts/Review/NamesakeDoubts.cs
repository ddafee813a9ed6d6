using PaperGraph.Concepts.Resolution;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Review;

/// <summary>One name, but for blanks, that is two concepts of different kinds: an alias of one that is a name of the other.</summary>
internal static class NamesakeDoubts
{
    // Resolution joins one name of two kinds unless something speaks for two things; so what is left is as likely two.
    private const double Likelihood = 0.4;

    public static IEnumerable<FoundDoubt> Find(ReviewTable table)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (concept, key, _) in table.Keys.All.ToArray())
        {
            if (table.Concepts.ConceptOfKey(key) != concept)
                continue;
            // By the rules for common words, whatever the kind: the kinds differ here.
            var fold = SpellingFold.Of(new(ConceptLabel.Topic, table.Names.Key(key).NormalForm));
            if (!first.TryAdd(fold, key) && table.Concepts.ConceptOfKey(first[fold]) != concept && (IsShown(table, key) || IsShown(table, first[fold])))
                yield return Doubt(table, first[fold], key);
        }
    }

    /// <summary>Whether the concept goes by that name; two that only share a short form are two.</summary>
    private static bool IsShown(ReviewTable table, int key) => table.Show(table.Concepts.ConceptOfKey(key)).Key.NormalForm == table.Names.Key(key).NormalForm;

    private static FoundDoubt Doubt(ReviewTable table, int key, int other)
    {
        var (one, second) = (table.Names.Key(key), table.Names.Key(other));
        var likeness = table.Contexts.Likeness(table.Concepts.ConceptOfKey(key), table.Concepts.ConceptOfKey(other));
        return FoundDoubt.Same(table, key, other, Likelihood + ((1 - Likelihood) * likeness), $"one name, '{table.TextOf(key)}': a {Word(one)} in some papers, a {Word(second)} in others");
    }

    private static string Word(NameKey key) => key.Label.ToString().ToLowerInvariant();
}
