namespace PaperGraph.Core.Schema;

/// <summary>One property in the data dictionary.</summary>
/// <param name="Name">The key.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Required">Whether every element has it.</param>
/// <param name="Meaning">What it says, with its unit and range.</param>
public sealed record PropertyDefinition(string Name, PropertyType Type, bool Required, string Meaning);
