namespace PaperGraph.Core.Papers;

/// <summary>The part of a paper that a piece of evidence stands in. The numbers reach disk.</summary>
public enum PaperField
{
    /// <summary>The title.</summary>
    Title = 0,

    /// <summary>The abstract.</summary>
    Abstract = 1,
}
