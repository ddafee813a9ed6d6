namespace PaperGraph.Extraction.Roles;

/// <summary>Where a word stands that says something of a concept's role. The names stand in <c>role-weights.txt</c>.</summary>
internal enum RoleWord
{
    /// <summary>The last word of its name.</summary>
    Head,

    /// <summary>Another word of its name.</summary>
    Name,

    /// <summary>Right before the place.</summary>
    Before,

    /// <summary>The second one before it.</summary>
    Before2,

    /// <summary>Right after it.</summary>
    After,

    /// <summary>The second one after it.</summary>
    After2,

    /// <summary>The word that governs it, lists and adjectives passed over.</summary>
    Governor,

    /// <summary>The word before the one that governs it: <c>based on</c>.</summary>
    BeforeGovernor,

    /// <summary>The nearest verb before it.</summary>
    VerbBefore,

    /// <summary>The nearest verb after it.</summary>
    VerbAfter,

    /// <summary>The first word of its sentence.</summary>
    SentenceStart,

    /// <summary>Any word before it in its sentence.</summary>
    Left,

    /// <summary>Any word after it in its sentence.</summary>
    Right,
}
