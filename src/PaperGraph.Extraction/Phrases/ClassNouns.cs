using System.Collections.Frozen;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Phrases;

/// <summary>Reads <c>class-nouns.txt</c>: nouns that say of what class a thing is, and are no part of its name.</summary>
internal static class ClassNouns
{
    private static readonly FrozenDictionary<string, ConceptLabel> AfterPhrases = Read("phrase ");
    private static readonly FrozenDictionary<string, ConceptLabel> OfNames = Read("name ");

    /// <summary>The class that a noun gives to the phrase before it: <c>image segmentation task</c>.</summary>
    public static ConceptLabel? OfPhrase(string noun) => AfterPhrases.TryGetValue(noun, out var label) ? label : null;

    /// <summary>The class that a noun gives to the name that it stands beside: <c>the GSM8K dataset</c>.</summary>
    public static ConceptLabel? OfName(string noun) => OfNames.TryGetValue(noun, out var label) ? label : null;

    private static FrozenDictionary<string, ConceptLabel> Read(string kind) =>
        WordTable.ReadInverted("class-nouns.txt", kind)
            .ToFrozenDictionary(noun => noun.Key, noun => Enum.Parse<ConceptLabel>(noun.Value), StringComparer.Ordinal);
}
