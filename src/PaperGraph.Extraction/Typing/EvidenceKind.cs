namespace PaperGraph.Extraction.Typing;

/// <summary>What a line of <c>weights.txt</c> is about.</summary>
internal enum EvidenceKind
{
    /// <summary>What <see cref="Candidates.CandidateFeature"/> names.</summary>
    Feature,

    /// <summary>The only word.</summary>
    Single,

    /// <summary>The last word.</summary>
    Head,

    /// <summary>A word before the last.</summary>
    Word,

    /// <summary>The last part of a name in one piece.</summary>
    Tail,
}
