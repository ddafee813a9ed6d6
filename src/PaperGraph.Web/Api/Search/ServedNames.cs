using PaperGraph.Concepts.Analysis;
using PaperGraph.Concepts.Analysis.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Search;

/// <summary>The names and titles of a graph, to be found while someone types.</summary>
/// <param name="index">The index of them.</param>
internal sealed class ServedNames(NameIndex index)
{
    /// <summary>The kinds of nodes whose names are there.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. NodeKinds.Concepts, NodeKinds.Paper, NodeKinds.Author, NodeKinds.Venue];

    private static readonly KeptForm<NameIndex> Form = new(NameIndexFile.Write, bytes => NameIndexFile.Read(bytes));

    /// <summary>The names of a graph, kept or read.</summary>
    public static async Task<ServedNames> MakeAsync(KeptFiles kept, ServedGraph graph, CancellationToken cancellationToken) =>
        new(await kept.ReadOrMakeAsync("names", graph, Form, () => ReadAsync(graph, cancellationToken)).ConfigureAwait(false));

    /// <summary>What a text may mean, best first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kinds">Only nodes of these kinds; null for all.</param>
    /// <param name="limit">How many at the most.</param>
    public IEnumerable<Suggestion> Find(string text, IReadOnlyCollection<string>? kinds, int limit) => index.Suggest(text, limit, kinds).Select(SuggestionOf);

    private static async Task<NameIndex> ReadAsync(ServedGraph graph, CancellationToken cancellationToken)
    {
        var rows = await graph.AskAsync("find-names", [("kinds", Value.List(Kinds))], cancellationToken).ConfigureAwait(false);
        return NameIndex.Build(rows.Select(row => NameEntry.Of(NamedNode.Of(row), row.Integer("year"))), cancellationToken);
    }

    private static Suggestion SuggestionOf(NameSuggestion found)
    {
        var entry = found.Entry;
        var isConcept = NodeKinds.Concepts.Contains(entry.Kind);
        return new(
            entry.Id, entry.Kind, entry.Name, found.Text == entry.Name ? null : found.Text, isConcept ? (int)entry.Weight : null, entry.Year,
            [.. found.Spans.Select(span => (IReadOnlyList<int>)[span.Start, span.End - span.Start])]);
    }
}
