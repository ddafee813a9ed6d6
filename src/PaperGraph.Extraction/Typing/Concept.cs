using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Candidates;

namespace PaperGraph.Extraction.Typing;

/// <summary>A candidate that is one.</summary>
/// <param name="Candidate">Its forms and places.</param>
/// <param name="Label">What it is.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Rule">The rule that speaks most for it.</param>
internal sealed record Concept(Candidate Candidate, ConceptLabel Label, double Confidence, string Rule);
