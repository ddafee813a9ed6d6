using System.Collections.Immutable;

namespace PaperGraph.Evaluation.NerSets;

/// <summary>A sentence or paragraph of a set for named entities, and what is marked in it.</summary>
/// <param name="Document">What it is a part of; its own id where the set does not say.</param>
/// <param name="Text">The text.</param>
/// <param name="Entities">The marked spans.</param>
public sealed record NerText(string Document, string Text, ImmutableArray<NerEntity> Entities);
