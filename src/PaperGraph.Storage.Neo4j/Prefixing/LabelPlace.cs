namespace PaperGraph.Storage.Neo4j.Prefixing;

/// <summary>What stands in a place that a prefix may concern.</summary>
internal enum LabelPlaceKind
{
    /// <summary>The name of a label.</summary>
    Label,

    /// <summary>The expression of a dynamic label: what is between the brackets of <c>$(…)</c>, <c>$any(…)</c>, <c>$all(…)</c>.</summary>
    DynamicLabel,

    /// <summary>A call of <c>labels(…)</c>.</summary>
    LabelsCall,

    /// <summary>The name of a constraint or index, as a name or as a string.</summary>
    SchemaName,
}

/// <summary>A place in a statement, by its first and last token.</summary>
internal readonly record struct LabelPlace(LabelPlaceKind Kind, int First, int Last);
