using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Decisions;

/// <summary>What the words of a deciding verb come to.</summary>
/// <param name="Decisions">The decisions.</param>
/// <param name="Names">The names that they are about, as people write them, with their keys.</param>
internal sealed record DecidedNames(IReadOnlyList<Decision> Decisions, IReadOnlyList<(string Name, NameKey Key)> Names)
{
    /// <summary>A decision about concepts.</summary>
    public static DecidedNames Of(Decision decision, params IEnumerable<NamedNode> concepts) => Of([decision], concepts);

    /// <summary>Decisions about concepts.</summary>
    public static DecidedNames Of(IReadOnlyList<Decision> decisions, IEnumerable<NamedNode> concepts) =>
        new(decisions, [.. concepts.Select(concept => (concept.Name, KeyOf(concept)))]);

    /// <summary>The key of a concept's name.</summary>
    public static NameKey KeyOf(NamedNode concept) => NameKey.Of(LabelOf(concept), concept.Name);

    /// <summary>The kind of a concept.</summary>
    /// <exception cref="PaperGraphException">It is none.</exception>
    public static ConceptLabel LabelOf(NamedNode concept) =>
        Labels.TryParseConcept(concept.Kind, out var label) ? label : throw new PaperGraphException(ErrorKind.NotFound, $"{concept.Id} is no concept.");
}
