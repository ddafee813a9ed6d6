using PaperGraph.Core.Names;

namespace PaperGraph.Core.Building;

/// <summary>Why two names are one concept: what to show, and what to undo, when a merge is in doubt.</summary>
/// <param name="Concept">The concept's id.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Name">One name.</param>
/// <param name="Other">The other: the lexicon's name, the long form, the name without the added word.</param>
/// <param name="Papers">Ids of the papers that say so, in ordinal order; empty where the names alone do.</param>
/// <param name="Score">How sure it is, 0 to 1: how often merges of this reason are right, for a short form times the least certainty that joined a paper which does not define it.</param>
public sealed record NameMerge(string Concept, MergeReason Reason, NameKey Name, NameKey Other, IReadOnlyList<string> Papers, double Score);
