using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Schema;

namespace PaperGraph.Evaluation.NerSets;

/// <summary>
/// Which of our kinds of concept a set's kinds are. A kind of the set may be several of ours (SciER's methods are our methods and our
/// models), and several of the set one of ours; what has no counterpart on one side is left aside on both.
/// </summary>
public sealed class NerTypes
{
    private readonly Dictionary<string, ConceptLabel> _ofSet;
    private readonly Dictionary<ConceptLabel, ConceptLabel> _ofOurs;

    private NerTypes(Dictionary<string, ConceptLabel> ofSet, Dictionary<ConceptLabel, ConceptLabel> ofOurs) => (_ofSet, _ofOurs) = (ofSet, ofOurs);

    /// <summary>The sets whose kinds are known by name, each with the mapping that stands for it.</summary>
    public static IReadOnlyDictionary<string, string> Known { get; } = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        // Of GSAP's kinds the generic ones (MLModelGeneric, DatasetGeneric) are no names, Datasource and links no concepts of ours.
        ["gsap"] = "MLModel=Model,Dataset=Benchmark,Method=Method,ModelArchitecture=Method,Task=Topic",
        ["scier"] = "Dataset=Benchmark,Method=Method+Model,Task=Topic",
        ["tdmsci"] = "DATASET=Benchmark,TASK=Topic",
    };

    /// <summary>A known set's mapping by its name, or one written out: <c>Dataset=Benchmark,Method=Method+Model</c>.</summary>
    /// <exception cref="PaperGraphException">There is no such set, or it is no mapping.</exception>
    public static NerTypes Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (ofSet, ofOurs) = (new Dictionary<string, ConceptLabel>(StringComparer.Ordinal), new Dictionary<ConceptLabel, ConceptLabel>());
        foreach (var pair in Known.GetValueOrDefault(text, text).Split(','))
        {
            if (pair.Split('=', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } type, var ours])
                throw Error(text, $"'{pair.Trim()}' is no pair of kinds");
            ConceptLabel[] labels = [.. ours.Split('+', StringSplitOptions.TrimEntries).Select(name => Labels.TryParseConcept(name, out var label) ? label : throw Error(text, $"there is no type '{name}'"))];
            ofSet[type] = labels[0];
            foreach (var label in labels)
                ofOurs[label] = ofOurs.TryGetValue(label, out var other) && other != labels[0] ? throw Error(text, $"'{label}' would be two kinds of the set") : labels[0];
        }

        return new(ofSet, ofOurs);
    }

    /// <summary>The first of ours that a kind of the set is; null where there is none.</summary>
    public ConceptLabel? OfSet(string type) => _ofSet.TryGetValue(type, out var label) ? label : null;

    /// <summary>The kind under which one of ours is compared; null where the set has nothing like it.</summary>
    public ConceptLabel? OfOurs(ConceptLabel label) => _ofOurs.TryGetValue(label, out var other) ? other : null;

    /// <summary>The kinds of the set that one of ours stands for in a comparison, joined by a plus sign.</summary>
    public string NameOf(ConceptLabel label) => string.Join('+', _ofSet.Where(pair => pair.Value == label).Select(pair => pair.Key));

    private static PaperGraphException Error(string text, string message) => new(
        ErrorKind.Usage, $"Cannot read the kinds '{text}': {message}.", $"name a set ({string.Join(", ", Known.Keys)}), or write Dataset=Benchmark,Method=Method+Model");
}
