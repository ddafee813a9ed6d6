using System.Collections.Immutable;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;

namespace PaperGraph.Extraction.Training.Papers;

/// <summary>A span that a teacher model takes for an entity, with its probability.</summary>
internal readonly record struct SilverMention(PaperField Field, int Start, int End, ConceptLabel Label, double Probability);

/// <summary>A paper that a teacher model labelled.</summary>
internal sealed record SilverPaper(Paper Paper, ImmutableArray<SilverMention> Mentions);
