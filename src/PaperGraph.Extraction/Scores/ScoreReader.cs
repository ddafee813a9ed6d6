using System.Collections.Immutable;
using PaperGraph.Core.Mentions;
using PaperGraph.Extraction.Documents;

namespace PaperGraph.Extraction.Scores;

/// <summary>Reads numeric results that stand with a benchmark.</summary>
internal static class ScoreReader
{
    public static ImmutableArray<ScoreStatement> Read(Analysis analysis, List<PlacedConcept> places) => [];
}
