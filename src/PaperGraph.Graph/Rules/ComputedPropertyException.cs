namespace PaperGraph.Graph.Rules;

/// <summary>A property that follows from a paper's text was to be set to something else.</summary>
/// <param name="key">The property.</param>
public sealed class ComputedPropertyException(string key) : Exception($"{key} follows from the paper's text and cannot be set")
{
    /// <summary>The property.</summary>
    public string Key { get; } = key;
}
