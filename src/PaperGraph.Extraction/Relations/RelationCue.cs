namespace PaperGraph.Extraction.Relations;

/// <summary>What a word may say of the concepts beside it.</summary>
internal enum RelationCue : byte
{
    None,

    /// <summary><c>X outperforms Y</c>.</summary>
    Surpass,

    /// <summary><c>compare X with Y</c>, <c>a comparison of X and Y</c>.</summary>
    Compare,

    /// <summary><c>compared to Y</c>.</summary>
    Compared,

    /// <summary><c>superior to Y</c>, <c>on par with Y</c>.</summary>
    Relate,

    /// <summary><c>better than Y</c>.</summary>
    Than,

    /// <summary><c>a gain over Y</c>.</summary>
    Over,

    /// <summary><c>X vs Y</c>.</summary>
    Versus,

    /// <summary><c>evaluated against Y</c>.</summary>
    Against,

    /// <summary><c>baselines such as Y</c>.</summary>
    Baseline,

    /// <summary><c>a variant of Y</c>.</summary>
    Variant,

    /// <summary><c>X extends Y</c>.</summary>
    Extend,
}
