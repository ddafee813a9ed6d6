namespace PaperGraph.Concepts.Resolution;

/// <summary>One thing that a name may mean.</summary>
/// <param name="Target">The key or sense that stands for it: of its long forms the best supported.</param>
/// <param name="LongForms">Its long forms; none where papers only introduce it.</param>
/// <param name="Papers">The papers that define or introduce it, ascending.</param>
/// <param name="Labels">The kinds of thing that these take the name for, as bits.</param>
/// <param name="Profile">What these papers speak of.</param>
internal sealed record Meaning(int Target, IReadOnlyList<LongForm> LongForms, IReadOnlyList<int> Papers, int Labels, Lazy<ContextProfile> Profile);
