namespace PaperGraph.Extraction.Roles;

/// <summary>A model's number of a word, or -1.</summary>
internal sealed record RoleNumber(RoleModel Model, int Number);
