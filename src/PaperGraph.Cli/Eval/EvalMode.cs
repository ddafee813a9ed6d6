namespace PaperGraph.Cli.Eval;

/// <summary>When something found is right.</summary>
internal enum EvalMode
{
    /// <summary>Half of the surfaces of an entity are those of an annotated one of its type.</summary>
    Match,

    /// <summary>Each place is an annotated one, with its borders and its type.</summary>
    Strict,

    /// <summary>Each different name of a paper is an annotated one of its type.</summary>
    Set,
}
