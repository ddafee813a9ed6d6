namespace PaperGraph.Core.Storage;

/// <summary>A paper that full-text search found.</summary>
/// <param name="PaperId">The paper's identity.</param>
/// <param name="Title">Its title.</param>
/// <param name="Score">How well it fits; larger is better, comparable within one answer only.</param>
/// <param name="Snippet">The part of the text that fits best.</param>
public sealed record PaperHit(string PaperId, string Title, double Score, string Snippet);
