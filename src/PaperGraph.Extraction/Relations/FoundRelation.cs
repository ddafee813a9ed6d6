using PaperGraph.Extraction.Documents;

namespace PaperGraph.Extraction.Relations;

/// <summary>Two concepts that a cue ties.</summary>
internal readonly record struct FoundRelation(PlacedConcept Subject, PlacedConcept Object, RelationRule Rule);
