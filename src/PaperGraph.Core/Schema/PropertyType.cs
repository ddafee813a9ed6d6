namespace PaperGraph.Core.Schema;

/// <summary>The type of a property's values.</summary>
public enum PropertyType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A 64-bit integer.</summary>
    Integer,

    /// <summary>A double.</summary>
    Float,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A list of texts.</summary>
    StringList,

    /// <summary>A list of 64-bit integers.</summary>
    IntegerList,
}
