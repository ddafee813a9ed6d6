using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Typing;

namespace PaperGraph.Extraction.Documents;

/// <summary>A concept at one of its places.</summary>
/// <param name="Place">The place.</param>
/// <param name="Concept">The concept.</param>
/// <param name="FullName">Its name where the text leaves a part of it out.</param>
internal readonly record struct PlacedConcept(TokenSpan Place, Concept Concept, string? FullName = null);
