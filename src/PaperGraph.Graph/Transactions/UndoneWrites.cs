using System.Globalization;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Transactions;

/// <summary>Gathers what a build would undo, so that one sentence tells of many elements.</summary>
internal sealed class UndoneWrites
{
    private readonly SortedDictionary<string, long> _taken = new(StringComparer.Ordinal);
    private readonly SortedDictionary<(string Kind, string Property), long> _set = [];
    private readonly SortedDictionary<string, long> _broughtBack = new(StringComparer.Ordinal);

    /// <summary>A node that a build wrote before, or that looks so after.</summary>
    public void Add(GraphNode? before, GraphNode? after)
    {
        if (before is null)
            Count(_taken, $"{KindOf(after!)} (one without '{BuiltElements.MarkOf(after!)}' stays)");
        else if (after is null)
            Count(_broughtBack, KindOf(before));
        else
            AddChanges(KindOf(before), before.Properties, after.Properties, before.Labels.SelectMany(GraphSchema.OfLabel));
    }

    /// <summary>A relationship that a build wrote before, or that looks so after.</summary>
    public void Add(GraphRelationship? before, GraphRelationship? after)
    {
        if (before is null)
            Count(_taken, $"{after!.Type} ({(BuiltElements.MarkOf(after.Type) is { } mark ? $"one without '{mark}'" : "one with a property")} stays)");
        else if (after is null)
            Count(_broughtBack, before.Type);
        else
            AddChanges(before.Type, before.Properties, after.Properties, GraphSchema.OfType(before.Type));
    }

    /// <summary>A sentence for each way of undoing.</summary>
    public IReadOnlyList<string> ToNotes() =>
    [
        .. _taken.Select(entry => $"The next build takes {Counted(entry)} away, unless a paper says the same"),
        .. _set.Select(entry => string.Create(CultureInfo.InvariantCulture, $"The next build sets {entry.Key.Property} of {entry.Value} {entry.Key.Kind} again, as the papers have it")),
        .. _broughtBack.Select(entry => $"The next build brings {Counted(entry)} back, as long as the papers say so"),
    ];

    private static string Counted(KeyValuePair<string, long> entry) => string.Create(CultureInfo.InvariantCulture, $"{entry.Value} {entry.Key}");

    private void AddChanges(string kind, PropertyMap before, PropertyMap after, IEnumerable<PropertyDefinition> owned)
    {
        foreach (var name in owned.Select(property => property.Name).Distinct().Where(name => !GraphSchema.IsComputed(name) && before[name] != after[name]))
            Count(_set, (kind, name));
    }

    private static void Count<T>(SortedDictionary<T, long> counts, T name)
        where T : notnull =>
        counts[name] = counts.GetValueOrDefault(name) + 1;

    private static string KindOf(GraphNode node) =>
        node.Labels.FirstOrDefault(label => label != Labels.Concept && GraphSchema.OfLabel(label).Count > 0) ?? Labels.Concept;
}
