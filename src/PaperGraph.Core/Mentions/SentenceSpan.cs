using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Mentions;

/// <summary>A sentence of a field. A title is one sentence.</summary>
/// <param name="Field">The field.</param>
/// <param name="Start">First character, in UTF-16 units from the start of the field.</param>
/// <param name="End">The character after the last.</param>
public readonly record struct SentenceSpan(PaperField Field, int Start, int End);
