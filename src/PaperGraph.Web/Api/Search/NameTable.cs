using PaperGraph.Concepts.Analysis;
using PaperGraph.Concepts.Analysis.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Search;

/// <summary>The index of names and titles, with the years of papers.</summary>
internal sealed class NameTable
{
    private static readonly string[] Kinds = [.. NodeKinds.Concepts, NodeKinds.Paper, NodeKinds.Author, NodeKinds.Venue];

    private readonly NameIndex _index;
    private readonly Dictionary<string, int> _years;

    private NameTable(NameIndex index, Dictionary<string, int> years) => (_index, _years) = (index, years);

    public static async Task<NameTable> ReadAsync(ServedGraph graph, CancellationToken cancellationToken)
    {
        var rows = await graph.AskAsync("find-names", [("kinds", Value.List(Kinds))], cancellationToken).ConfigureAwait(false);
        var years = new Dictionary<string, int>();
        var entries = new List<NameEntry>();
        foreach (var row in rows)
        {
            var node = NamedNode.Of(row);
            entries.Add(NameEntry.Of(node));
            if (row.Integer("year") is { } year)
                years[node.Id] = year;
        }

        return new(NameIndex.Build(entries, cancellationToken), years);
    }

    /// <summary>What a text may mean, best first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kinds">Only nodes of these kinds; null for all.</param>
    /// <param name="limit">How many at the most.</param>
    public IEnumerable<Suggestion> Find(string text, IReadOnlyCollection<string>? kinds, int limit) => _index.Suggest(text, limit, kinds).Select(SuggestionOf);

    private Suggestion SuggestionOf(NameSuggestion found)
    {
        var entry = found.Entry;
        var isConcept = NodeKinds.Concepts.Contains(entry.Kind);
        return new(
            entry.Id, entry.Kind, entry.Name, found.Text == entry.Name ? null : found.Text, isConcept ? (int)entry.Weight : null, _years.TryGetValue(entry.Id, out var year) ? year : null,
            [.. found.Spans.Select(span => (IReadOnlyList<int>)[span.Start, span.End - span.Start])]);
    }
}
