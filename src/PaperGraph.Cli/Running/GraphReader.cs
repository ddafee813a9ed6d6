using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Running;

/// <summary>A store opened to be asked: its named queries, and names looked up by them.</summary>
internal sealed class GraphReader(IGraphStore store, INamedQueries queries) : IAsyncDisposable
{
    /// <summary>A name that fits nodes of several of these means the first.</summary>
    private static readonly IReadOnlyList<string>[] BenchmarkOrPaper = [[NodeKinds.Benchmark], [NodeKinds.Paper]];

    private static readonly IReadOnlyList<string>[] PaperOrConcept = [[NodeKinds.Paper], NodeKinds.Concepts];

    private static readonly IReadOnlyList<string>[] Anything = [NodeKinds.Concepts, [NodeKinds.Paper], [NodeKinds.Author], [NodeKinds.Venue]];

    private readonly NodeLookup _lookup = new(queries);

    public IGraphStore Store => store;

    /// <summary>What papers say less surely than this is left out of the answers.</summary>
    public double MinConfidence { get; init; }

    public INamedQueries Queries => queries;

    /// <summary>The rows of a query that takes a least confidence.</summary>
    public ValueTask<CypherResult> AskAsync(string query, IReadOnlyList<(string Name, Value Value)> parameters, CancellationToken cancellationToken) =>
        queries.AskAsync(query, [.. parameters, ("minConfidence", Value.Of(MinConfidence))], cancellationToken);

    /// <summary>The concept that a user names: an id, an id that is gone, a name or an alias.</summary>
    /// <exception cref="PaperGraphException">There is none; the hint says what may have been meant.</exception>
    public ValueTask<NamedNode> FindConceptAsync(string text, CancellationToken cancellationToken) => FindAsync(text, NodeKinds.Concepts, "concept", cancellationToken);

    /// <summary>A concept of which something can be decided: by its name, which no other concept of its kind has.</summary>
    /// <exception cref="PaperGraphException">There is none, or its name means several concepts, each in some papers.</exception>
    public async ValueTask<NamedNode> FindDecidableConceptAsync(string text, CancellationToken cancellationToken)
    {
        var concept = await FindConceptAsync(text, cancellationToken).ConfigureAwait(false);
        var name = NameNormalizer.Normalize(concept.Name);
        var namesakes = (await _lookup.FindAsync(concept.Name, [concept.Kind], cancellationToken: cancellationToken).ConfigureAwait(false)).Matches
            .Where(other => other.Id != concept.Id && NameNormalizer.Normalize(other.Name) == name).ToList();
        return namesakes.Count == 0 ? concept : throw new PaperGraphException(
            ErrorKind.Usage, $"'{Shorten(concept.Name)}' is the name of {concept.Id} and {string.Join(", ", namesakes.Select(other => other.Id))}, each in papers of its own. A decision is about a name in all papers.",
            "leave them as they are, or decide about a name that is not shared");
    }

    /// <summary>The paper (an id, with or without <c>paper/</c>, or a title) or else the concept that a user names.</summary>
    /// <exception cref="PaperGraphException">There is none; the hint says what may have been meant.</exception>
    public ValueTask<NamedNode> FindPaperOrConceptAsync(string text, CancellationToken cancellationToken) => FindAsync(text, PaperOrConcept, "paper or concept", cancellationToken);

    /// <summary>The benchmark or else the paper that a user names.</summary>
    /// <exception cref="PaperGraphException">There is none; the hint says what may have been meant.</exception>
    public ValueTask<NamedNode> FindBenchmarkOrPaperAsync(string text, CancellationToken cancellationToken) =>
        FindAsync(text, BenchmarkOrPaper, "benchmark or paper", cancellationToken);

    /// <summary>The concept, paper, author or venue that a user names.</summary>
    /// <exception cref="PaperGraphException">There is none; the hint says what may have been meant.</exception>
    public ValueTask<NamedNode> FindAnythingAsync(string text, CancellationToken cancellationToken) =>
        FindAsync(text, Anything, "concept or paper or author or venue", cancellationToken);

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private async ValueTask<NamedNode> FindAsync(string text, IReadOnlyList<string>[] choices, string what, CancellationToken cancellationToken)
    {
        string[] all = [.. choices.SelectMany(kinds => kinds)];
        if (await _lookup.FindByIdAsync(text, all, cancellationToken).ConfigureAwait(false) is { } node)
            return node;
        foreach (var kinds in choices)
        {
            if ((await _lookup.FindAsync(text, kinds, cancellationToken: cancellationToken).ConfigureAwait(false)).Matches.Count > 0)
                return await FindAsync(text, kinds, what, cancellationToken).ConfigureAwait(false);
        }

        return await FindAsync(text, all, what, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<NamedNode> FindAsync(string text, IReadOnlyList<string> kinds, string what, CancellationToken cancellationToken)
    {
        var answer = await _lookup.FindAsync(text, kinds, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (answer.IsAmbiguous)
            throw new PaperGraphException(ErrorKind.NotFound, $"'{Shorten(text)}' names more than one {what}.", string.Join(", ", answer.Matches.Select(match => match.Id)));
        if (answer.Matches.Count > 0)
            return answer.Matches[0];
        if (await store.FindRedirectAsync(text, cancellationToken).ConfigureAwait(false) is { } living
            && (await _lookup.FindAsync(living, kinds, cancellationToken: cancellationToken).ConfigureAwait(false)).Matches is [var moved, ..])
            return moved;
        if (await HiddenNames.FindAsync(store, text, cancellationToken).ConfigureAwait(false) is { } hidden)
        {
            throw new PaperGraphException(
                ErrorKind.NotFound, $"'{Shorten(text)}' {HiddenNames.Describe(hidden)}", $"{InvocationName.Prefix} decisions --undo {hidden.ShortId}, which takes that back");
        }

        throw new PaperGraphException(
            ErrorKind.NotFound, $"The graph has no {what} '{Shorten(text)}'.", await HintAsync(text, what, answer, cancellationToken).ConfigureAwait(false));
    }

    private async ValueTask<string> HintAsync(string text, string what, LookupAnswer answer, CancellationToken cancellationToken)
    {
        if (what == "concept" && (await _lookup.FindAsync(text, [NodeKinds.Paper], cancellationToken: cancellationToken).ConfigureAwait(false)).Matches is [var paper, ..])
            return $"that is a paper: {InvocationName.Prefix} show {paper.Id}";
        return answer.Suggestions.Count > 0
            ? "did you mean " + string.Join(", ", answer.Suggestions.Select(suggestion => suggestion.Id)) + "?"
            : $"{InvocationName.Prefix} {(what.StartsWith("paper", StringComparison.Ordinal) ? "papers" : "concepts")}, which lists what there is";
    }

    private static string Shorten(string text) => text.Length <= 80 ? text : text[..79] + "…";
}
