namespace PaperGraph.Core.Mentions;

/// <summary>
/// What a paper does with a concept. The order is the rank: where several apply, the first is taken. The numbers reach disk.
/// </summary>
public enum Role
{
    /// <summary>The paper proposes, releases or coins it.</summary>
    Introduces = 0,

    /// <summary>Results are reported on it (benchmark), or it is evaluated or compared against.</summary>
    Evaluates = 1,

    /// <summary>Built on, trained with, applied, taken as base or teacher.</summary>
    Uses = 2,

    /// <summary>The paper's subject.</summary>
    Studies = 3,

    /// <summary>Anything else.</summary>
    Mentions = 4,
}
