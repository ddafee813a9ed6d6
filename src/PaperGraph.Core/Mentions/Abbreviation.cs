using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Mentions;

/// <summary>A short form and the long form that the paper gives for it.</summary>
/// <param name="Short">The short form as written (<c>MoE</c>).</param>
/// <param name="Long">The long form as written (<c>Mixture of Experts</c>).</param>
/// <param name="Field">The field of the definition.</param>
/// <param name="Start">First character of the definition, long and short form together.</param>
/// <param name="End">The character after its last.</param>
public sealed record Abbreviation(string Short, string Long, PaperField Field, int Start, int End);
