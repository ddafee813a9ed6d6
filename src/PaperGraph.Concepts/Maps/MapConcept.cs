namespace PaperGraph.Concepts.Maps;

/// <summary>A concept as the map knows it.</summary>
/// <param name="Id">Its id, which begins with its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Papers">How many papers name it.</param>
/// <param name="Confidence">How sure its papers make it, 0 to 1; null where a person made it.</param>
/// <param name="FirstYear">The year of the first paper that names it.</param>
/// <param name="LastYear">The year of the last.</param>
public sealed record MapConcept(string Id, string Name, int Papers, double? Confidence, int? FirstYear, int? LastYear);
