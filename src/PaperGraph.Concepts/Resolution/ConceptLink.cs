using PaperGraph.Core.Names;

namespace PaperGraph.Concepts.Resolution;

/// <summary>Why two name keys are one concept.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Left">One key.</param>
/// <param name="Right">The other: the lexicon's name, the long form, the name without the added word.</param>
/// <param name="Papers">Ids of the papers that say so; empty where the names alone do.</param>
internal sealed record ConceptLink(LinkReason Reason, NameKey Left, NameKey Right, IReadOnlyList<string> Papers);
