namespace PaperGraph.Cli.Eval;

/// <summary>By what figures are divided.</summary>
internal enum EvalView
{
    /// <summary>The types of concepts.</summary>
    Type,

    /// <summary>What papers do with them.</summary>
    Role,

    /// <summary>How sure they are.</summary>
    Confidence,

    /// <summary>How many papers name them.</summary>
    Support,
}
