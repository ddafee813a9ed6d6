using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Reviewing;

/// <summary>A place in a paper's text that a person may look at; <see cref="Mentions.PaperMentions.SentenceAt"/> gives the sentence.</summary>
/// <param name="Paper">The paper's id.</param>
/// <param name="Field">Title or abstract.</param>
/// <param name="Start">The first character of the name there.</param>
public sealed record DoubtEvidence(string Paper, PaperField Field, int Start);
