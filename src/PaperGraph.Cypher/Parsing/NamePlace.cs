namespace PaperGraph.Cypher.Parsing;

/// <summary>What a name that can follow would name.</summary>
internal enum NamePlace
{
    /// <summary>A variable that is there already.</summary>
    Variable,

    /// <summary>The beginning of an expression: a variable or a function.</summary>
    Expression,
    Label,
    RelationshipType,

    /// <summary>A test of labels or of a type, where it is not known which.</summary>
    LabelOrType,

    /// <summary>A property of what is named beside it.</summary>
    Property,
    NodeProperty,
    RelationshipProperty,
    Procedure,

    /// <summary>A field of the procedure that is named beside it.</summary>
    Field,
    Parameter,
}
