namespace PaperGraph.Concepts.Maps;

/// <summary>An order of all concepts; ties are in the order of their ids.</summary>
public enum ConceptOrder
{
    /// <summary>Those that most papers name first.</summary>
    Papers,

    /// <summary>Those that their papers make surest first, of these those that most papers name.</summary>
    Confidence,

    /// <summary>By their names, whatever the case of their letters.</summary>
    Name,
}
