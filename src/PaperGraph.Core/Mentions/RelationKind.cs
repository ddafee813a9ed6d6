namespace PaperGraph.Core.Mentions;

/// <summary>What a sentence says of two concepts. The numbers reach disk.</summary>
public enum RelationKind
{
    /// <summary>The subject is a variant, extension or adaptation of the object.</summary>
    VariantOf = 0,

    /// <summary>The subject is measured against the object; the other way round it means the same.</summary>
    ComparedWith = 1,
}
