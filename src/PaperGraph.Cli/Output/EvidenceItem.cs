namespace PaperGraph.Cli.Output;

/// <summary>An answer with the sentence behind it.</summary>
/// <param name="Mark">What stands before it: a role, a number, a relationship.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Id">The id of its node.</param>
/// <param name="Facts">What else is short: a year, a confidence; empty where there is nothing.</param>
/// <param name="Evidence">The sentence, or null.</param>
internal sealed record EvidenceItem(string Mark, string Name, string Id, string Facts, string? Evidence);
