namespace PaperGraph.Extraction.Scores;

/// <summary>The ways in which a score's benchmark and subject are found; each can be switched off alone.</summary>
[Flags]
internal enum ScoreRules
{
    None = 0,

    /// <summary>The benchmark right before: <c>GSM8K: 86.7</c>, <c>NVOS (92.7% mIoU)</c>.</summary>
    Beside = 1,

    /// <summary>As many values as benchmarks here or in the sentence before, in their order: <c>86.1 and 92.6 on X and Y, respectively</c>.</summary>
    Pairs = 2,

    /// <summary>The next benchmark after: <c>86.7 on X</c>, <c>29.9 PQ and 38.9 mIoU on X</c>.</summary>
    On = 4,

    /// <summary>The benchmark before in the sentence: <c>On X, Y achieves 69.2</c>.</summary>
    Sentence = 8,

    /// <summary>The only benchmark that the paper introduces.</summary>
    Own = 16,

    /// <summary>The only benchmark that the paper names.</summary>
    Only = 32,

    /// <summary>The subject right before: <c>GPT-4o (15.7%)</c>, <c>GPT-4o's 45%</c>.</summary>
    Bracket = 64,

    /// <summary>The subject right after: <c>42.7 for GPT-4o</c>.</summary>
    For = 128,

    /// <summary>As many subjects as values, in their order.</summary>
    Subjects = 256,

    /// <summary>The nearest name before in the sentence that is not what others are compared against.</summary>
    Nearest = 512,

    /// <summary>What the paper introduces.</summary>
    Introduced = 1024,

    /// <summary>Of two values the second, of the name that others are compared against: <c>X beats GPT-4o (45% vs. 40%)</c>.</summary>
    Versus = 2048,

    /// <summary>Of the number before, what was improved: <c>X lifts GPT-4o from 40% to 45%</c>.</summary>
    Raised = 4096,

    All = 8191,
}
