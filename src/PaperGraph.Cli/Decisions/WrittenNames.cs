using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Names;

namespace PaperGraph.Cli.Decisions;

/// <summary>A concept's names as papers write them, by what resolution compares.</summary>
internal sealed class WrittenNames
{
    private readonly Dictionary<string, string> _written = [];

    public static WrittenNames Of(NamedNode concept)
    {
        var names = new WrittenNames();
        foreach (var name in concept.Aliases.Prepend(concept.Name))
            names._written.TryAdd(NameNormalizer.Normalize(name), name);
        return names;
    }

    /// <summary>The name; its normal form where it is but another writing of one that is shown.</summary>
    public string Write(NameKey key) => _written.GetValueOrDefault(key.NormalForm) ?? key.NormalForm;
}
