using System.Globalization;
using PaperGraph.Core.Reviewing;

namespace PaperGraph.Concepts.Review;

/// <summary>Names that papers are not sure of and the lexicon does not have: common words, those that describe rather than name above all.</summary>
internal static class WeakDoubts
{
    private const double MostOfWord = 0.6;
    private const double MostOfWords = 0.45;

    // The confidence is that of single mentions; that none of them names a concept is less likely than that one does not.
    private const double OfNouns = 0.2;

    public static IEnumerable<FoundDoubt> Find(ReviewTable table)
    {
        for (var concept = 0; concept < table.Concepts.Concepts.Count; concept++)
        {
            var found = table.Concepts.Concepts[concept];
            var confidence = table.MeanConfidence(concept);
            var describes = NameLooks.Describes(found.Name);
            if (found.InLexicon || IsNamed(found.Name) || (!describes && confidence > (found.Name.Contains(' ', StringComparison.Ordinal) ? MostOfWords : MostOfWord)))
                continue;
            yield return new(DoubtKind.None, concept, -1, table.PapersOf(concept), (1 - confidence) * (describes ? 1 : OfNouns), Why(describes, confidence))
            {
                Evidence = [.. table.EvidenceOfConcept(concept)],
            };
        }
    }

    /// <summary>Papers write it as a proper name; of methods and topics the lower-case form is shown where there is one.</summary>
    private static bool IsNamed(string name) => char.IsUpper(name[0]) || NameLooks.IsProper(name);

    private static string Why(bool describes, double confidence) =>
        string.Create(CultureInfo.InvariantCulture, $"{(describes ? "it describes rather than names" : "it may be common words")}; papers are sure of it by {confidence:0.00} on average");
}
