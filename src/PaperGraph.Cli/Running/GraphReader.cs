using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Storage;
using PaperGraph.Graph;

namespace PaperGraph.Cli.Running;

/// <summary>A store opened to be asked: its snapshot, and names looked up in it.</summary>
internal sealed class GraphReader(IGraphStore store, GraphSnapshot graph) : IAsyncDisposable
{
    public GraphSnapshot Graph => graph;

    /// <summary>The concept that a user names: an id, an id that is gone, a name or an alias.</summary>
    /// <exception cref="PaperGraphException">There is none; the hint says what may have been meant.</exception>
    public ValueTask<int> FindConceptAsync(string text, CancellationToken cancellationToken) =>
        FindAsync(NodeLookup.OfConcepts(graph), "concept", text, cancellationToken);

    /// <summary>The paper that a user names: an id, with or without <c>paper/</c>, or a title.</summary>
    /// <exception cref="PaperGraphException">There is none; the hint says what may have been meant.</exception>
    public ValueTask<int> FindPaperAsync(string text, CancellationToken cancellationToken) =>
        FindAsync(NodeLookup.OfPapers(graph), "paper", text, cancellationToken);

    /// <summary>The node that a user names among those with one of the labels; a name that fits several labels means the first of them.</summary>
    /// <exception cref="PaperGraphException">There is none; the hint says what may have been meant.</exception>
    public ValueTask<int> FindNodeAsync(string text, IReadOnlyList<string> labels, CancellationToken cancellationToken)
    {
        var first = labels.FirstOrDefault(label => new NodeLookup(graph, label).Find(text).Matches.Count > 0);
        return FindAsync(
            first is null ? new NodeLookup(graph, labels) : new NodeLookup(graph, first), string.Join(" or ", labels).ToLowerInvariant(), text, cancellationToken);
    }

    private static string Shorten(string text) => text.Length <= 80 ? text : text[..79] + "…";

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private async ValueTask<int> FindAsync(NodeLookup lookup, string what, string text, CancellationToken cancellationToken)
    {
        var answer = lookup.Find(text);
        if (answer.IsAmbiguous)
            throw new PaperGraphException(ErrorKind.NotFound, $"'{Shorten(text)}' names more than one {what}.", string.Join(", ", answer.Matches.Select(match => match.Id)));
        if (answer.Matches.Count > 0)
            return answer.Matches[0].Node;
        if (await store.FindRedirectAsync(text, cancellationToken).ConfigureAwait(false) is { } living && lookup.Find(living).Matches is [var moved, ..])
            return moved.Node;
        var hint = what == "concept" && NodeLookup.OfPapers(graph).Find(text).Matches is [var paper, ..]
            ? $"that is a paper: {InvocationName.Prefix} show {paper.Id}"
            : answer.Suggestions.Count > 0
            ? "did you mean " + string.Join(", ", answer.Suggestions.Select(suggestion => suggestion.Id)) + "?"
            : $"{InvocationName.Prefix} {(what == "paper" ? "papers" : "concepts")}, which lists what there is";
        throw new PaperGraphException(ErrorKind.NotFound, $"The graph has no {what} '{Shorten(text)}'.", hint);
    }
}
