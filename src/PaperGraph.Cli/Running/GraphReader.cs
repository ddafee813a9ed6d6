using System.Globalization;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Building;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Running;

/// <summary>A store opened to be asked: its named queries, and names looked up by them.</summary>
internal sealed class GraphReader(IGraphStore store, INamedQueries queries, IGraphSettler settler) : IAsyncDisposable
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

    /// <summary>Finds nodes by what people call them.</summary>
    public NodeLookup Lookup => _lookup;

    /// <summary>What a command that is suggested to the user needs to reach this store (<see cref="Session.StoreArguments"/>).</summary>
    public string StoreArguments { get; init; } = "";

    /// <summary>The rows of a query that takes a least confidence.</summary>
    public ValueTask<CypherResult> AskAsync(string query, IReadOnlyList<(string Name, Value Value)> parameters, CancellationToken cancellationToken) =>
        queries.AskAsync(query, [.. parameters, ("minConfidence", Value.Of(MinConfidence))], cancellationToken);

    /// <summary>What people are told where an answer is empty: that there is nothing, or that what there is is not so sure.</summary>
    /// <param name="nothing">What they are told where there is nothing.</param>
    /// <param name="query">The query that gave nothing.</param>
    /// <param name="parameters">What it was given.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async ValueTask<string> ExplainEmptyAsync(string nothing, string query, IReadOnlyList<(string Name, Value Value)> parameters, CancellationToken cancellationToken)
    {
        if (MinConfidence == 0)
            return nothing;
        var all = parameters.Select(parameter => parameter.Name == "limit" ? ("limit", CommonOptions.MostRows(0)) : parameter);
        return ExplainEmpty(nothing, (await queries.AskAsync(query, [.. all, ("minConfidence", Value.Of(0.0))], cancellationToken).ConfigureAwait(false)).Rows.Count);
    }

    /// <summary>The same, where it is known how many there are that are less sure.</summary>
    public string ExplainEmpty(string nothing, long below) => below == 0 ? nothing : string.Create(
        CultureInfo.InvariantCulture, $"{nothing} None is at {MinConfidence} or more; {Session.Count(below)} below. Try: a smaller --min-confidence");

    /// <summary>The concept that a user names: an id, an id that is gone, a name or an alias.</summary>
    /// <exception cref="PaperGraphException">There is none; the hint says what may have been meant.</exception>
    public ValueTask<NamedNode> FindConceptAsync(string text, CancellationToken cancellationToken) => FindAsync(text, NodeKinds.Concepts, "concept", cancellationToken);

    /// <summary>A concept of which something can be decided: by its name, which no other concept of its kind has.</summary>
    /// <exception cref="PaperGraphException">There is none, or its name means several concepts, each in some papers.</exception>
    public async ValueTask<NamedNode> FindDecidableConceptAsync(string text, CancellationToken cancellationToken)
    {
        var found = await FindAllAsync(text, NodeKinds.Concepts, "concept", cancellationToken).ConfigureAwait(false);
        var concept = found[0];
        var namesakes = NameNormalizer.Normalize(text) == NameNormalizer.Normalize(concept.Name)
            ? NodeLookup.NamesakesOf(concept, found)
            : await _lookup.FindNamesakesAsync(concept, cancellationToken).ConfigureAwait(false);
        return namesakes.Count == 0 ? concept : throw new PaperGraphException(
            ErrorKind.Usage, $"'{Shorten(concept.Name)}' is the name of {concept.Id} and {string.Join(", ", namesakes.Select(other => other.Id))}, each in papers of its own. A decision is about a name in all papers.",
            "leave them as they are, or decide about a name that is not shared");
    }

    /// <summary>
    /// The paper (an id, with or without <c>paper/</c>, or a title) or else the concept that a user names; and the concept of that name where a
    /// paper has it for its title too.
    /// </summary>
    /// <exception cref="PaperGraphException">There is none; the hint says what may have been meant.</exception>
    public async ValueTask<(NamedNode Node, NamedNode? Namesake)> FindPaperOrConceptAsync(string text, CancellationToken cancellationToken)
    {
        var node = await FindAsync(text, PaperOrConcept, "paper or concept", cancellationToken).ConfigureAwait(false);
        if (node.Kind != NodeKinds.Paper || text == node.Id || NodeIds.Paper(text.Trim()) == node.Id)
            return (node, null);
        return (node, (await _lookup.FindAsync(text, NodeKinds.Concepts, cancellationToken: cancellationToken).ConfigureAwait(false)).Matches is [var concept, ..] ? concept : null);
    }

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

    private async ValueTask<NamedNode> FindAsync(string text, IReadOnlyList<string> kinds, string what, CancellationToken cancellationToken) =>
        (await FindAllAsync(text, kinds, what, cancellationToken).ConfigureAwait(false))[0];

    /// <summary>The nodes that a text names, the one that is meant first.</summary>
    private async ValueTask<IReadOnlyList<NamedNode>> FindAllAsync(string text, IReadOnlyList<string> kinds, string what, CancellationToken cancellationToken)
    {
        var answer = await _lookup.FindAsync(text, kinds, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (answer.IsAmbiguous)
            throw new PaperGraphException(ErrorKind.NotFound, $"'{Shorten(text)}' names more than one {what}.", string.Join(", ", answer.Matches.Select(match => match.Id)));
        if (answer.Matches.Count > 0)
            return answer.Matches;
        if (await store.FindRedirectAsync(text, cancellationToken).ConfigureAwait(false) is { } living
            && (await _lookup.FindAsync(living, kinds, cancellationToken: cancellationToken).ConfigureAwait(false)).Matches is [var moved, ..])
            return [moved];
        if (await HiddenNames.FindAsync(store, settler, text, cancellationToken).ConfigureAwait(false) is { } hidden)
        {
            throw new PaperGraphException(
                ErrorKind.NotFound, HiddenNames.Describe(Shorten(text), hidden), $"{InvocationName.Prefix} decisions --undo {hidden.ShortId}{StoreArguments}, which takes that back");
        }

        throw new PaperGraphException(
            ErrorKind.NotFound, $"The graph has no {what} '{Shorten(text)}'.", await HintAsync(text, what, answer, cancellationToken).ConfigureAwait(false));
    }

    private async ValueTask<string> HintAsync(string text, string what, LookupAnswer answer, CancellationToken cancellationToken)
    {
        if (what == "concept" && (await _lookup.FindAsync(text, [NodeKinds.Paper], cancellationToken: cancellationToken).ConfigureAwait(false)).Matches is [var paper, ..])
            return $"that is a paper: {InvocationName.Prefix} show {ShellWord.Of(paper.Id)}{StoreArguments}";
        return answer.Suggestions.Count > 0
            ? "did you mean " + string.Join(", ", answer.Suggestions.Select(suggestion => suggestion.Id)) + "?"
            : $"{InvocationName.Prefix} {(what.StartsWith("paper", StringComparison.Ordinal) ? "papers" : "concepts")}{StoreArguments}, which lists what there is";
    }

    private static string Shorten(string text) => text.Length <= 80 ? text : text[..79] + "…";
}
