namespace PaperGraph.Core.Querying;

/// <summary>What can stand at a place of a statement, most fitting first.</summary>
/// <param name="Start">Where the part begins that an item takes the place of, in UTF-16 units from 0.</param>
/// <param name="Length">How long that part is; 0 where nothing of it is written yet.</param>
/// <param name="Items">The items; empty where nothing fits.</param>
public sealed record CypherCompletions(int Start, int Length, IReadOnlyList<CypherCompletion> Items);

/// <summary>Something that can stand there.</summary>
/// <param name="Text">As it would be written, in backticks where a name needs them.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">One line about it: a function's signature, a label's count; null where there is nothing to say.</param>
public sealed record CypherCompletion(string Text, CypherCompletionKind Kind, string? Detail = null);

/// <summary>What a completion is.</summary>
public enum CypherCompletionKind
{
    /// <summary>A word of the language.</summary>
    Keyword,

    /// <summary>A node's label.</summary>
    Label,

    /// <summary>A relationship's type.</summary>
    RelationshipType,

    /// <summary>A property's key.</summary>
    PropertyKey,

    /// <summary>A variable of the statement.</summary>
    Variable,

    /// <summary>A parameter, with its <c>$</c>.</summary>
    Parameter,

    /// <summary>A function.</summary>
    Function,

    /// <summary>A procedure.</summary>
    Procedure,
}
