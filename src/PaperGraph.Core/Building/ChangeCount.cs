namespace PaperGraph.Core.Building;

/// <summary>How many of something change.</summary>
/// <param name="Name">What is counted: a label, a relationship type.</param>
/// <param name="Added">Those that come new.</param>
/// <param name="Changed">Those that become others.</param>
/// <param name="Removed">Those that go.</param>
public readonly record struct ChangeCount(string Name, long Added, long Changed, long Removed);

/// <summary>Counts changes under names.</summary>
internal sealed class ChangeCounter
{
    private readonly SortedDictionary<string, (long Added, long Changed, long Removed)> _counts = new(StringComparer.Ordinal);

    public void Added(IReadOnlyList<string> names) => Count(names, (1, 0, 0));

    public void Changed(IReadOnlyList<string> names) => Count(names, (0, 1, 0));

    public void Removed(IReadOnlyList<string> names) => Count(names, (0, 0, 1));

    public IReadOnlyList<ChangeCount> ToList() =>
        [.. _counts.Select(pair => new ChangeCount(pair.Key, pair.Value.Added, pair.Value.Changed, pair.Value.Removed))];

    private void Count(IReadOnlyList<string> names, (long Added, long Changed, long Removed) more)
    {
        foreach (var name in names)
        {
            var count = _counts.GetValueOrDefault(name);
            _counts[name] = (count.Added + more.Added, count.Changed + more.Changed, count.Removed + more.Removed);
        }
    }
}
