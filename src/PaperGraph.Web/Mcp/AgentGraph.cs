using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Paging;
using PaperGraph.Web.Api.Search;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Mcp;

/// <summary>The graph as tools see it: they are given ids and names, and say what was meant where there is no such node.</summary>
internal sealed class AgentGraph(ServedStore store, IHttpContextAccessor http, Derived<ServedNames> names, PageLinks links, IOptions<PaperGraphWebOptions> options)
{
    public const int MostSkipped = 100_000;

    /// <summary>What a tool says of its argument that goes on with a list.</summary>
    public const string Skip = "How many to pass over: to go on with a list, as many as came before";

    private const int MostSuggestions = 5;

    public static IReadOnlyList<string> Papers { get; } = [NodeKinds.Paper];

    public static IReadOnlyList<string> Anything { get; } = [.. NodeKinds.Concepts, NodeKinds.Paper, NodeKinds.Author, NodeKinds.Venue];

    public PaperGraphWebOptions Options => options.Value;

    /// <summary>The graph; that of the request, where one brought the call.</summary>
    public ValueTask<ServedGraph> ReadAsync(CancellationToken cancellationToken) =>
        http.HttpContext is { } context ? ServedGraph.OfRequestAsync(context) : store.ReadAsync(cancellationToken);

    /// <summary>The page of a node, where there is one.</summary>
    public string? LinkOf(string id) => links.Of(id);

    /// <summary>A part of a list, the first unless something is passed over.</summary>
    public static PageRequest Part(ServedGraph graph, int limit, int skip = 0) => new(limit, skip, graph.Version);

    /// <summary>How many items a list has of which a part turned out empty; 0 where it is not because of what was passed over.</summary>
    public static async ValueTask<int> CountPassedAsync<T>(Page<T> part, ServedGraph graph, int skip, Func<PageRequest, Task<Page<T>>> read) =>
        skip == 0 || part.Items.Count > 0 ? 0 : (await read(Part(graph, skip)).ConfigureAwait(false)).Items.Count;

    /// <summary>The node that is meant: by its id, by an id that is gone, or by a name that only one node has.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="text">The id or name.</param>
    /// <param name="kinds">Which kinds of nodes will do.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ToolException">There is none, or more than one.</exception>
    public async ValueTask<NamedNode> FindAsync(ServedGraph graph, string text, IReadOnlyList<string> kinds, CancellationToken cancellationToken)
    {
        var trimmed = text.Trim();
        string[] ids = kinds.Contains(NodeKinds.Paper) ? [trimmed, NodeIds.Paper(trimmed)] : [trimmed];
        foreach (var id in ids)
        {
            if (await NodeOfRequest.TryFindAsync(graph, id, cancellationToken).ConfigureAwait(false) is { } node)
                return kinds.Contains(node.Kind) ? node : throw new ToolException($"{node.Id} is a {node.Kind}; this takes a {string.Join(" or ", kinds)}.");
        }

        var name = NameIn(trimmed, kinds);
        var found = (await names.ReadAsync(graph, cancellationToken).ConfigureAwait(false)).Find(name, kinds, MostSuggestions).ToList();
        var meant = found.Where(hit => IsName(hit.Name, name)).ToList();
        if (meant.Count == 0)
            meant = [.. found.Where(hit => hit.Alias is not null && IsName(hit.Alias, name))];
        return meant switch
        {
            [var only] => await NodeOfRequest.FindAsync(graph, only.Id, cancellationToken).ConfigureAwait(false),
            [] => throw NotThere(graph, trimmed, kinds, found),
            _ => throw new ToolException($"'{AnswerText.Echo(trimmed)}' names more than one: {string.Join(", ", meant.Select(hit => hit.Id))}.", "one of these ids"),
        };
    }

    // An id that there is not tells a name behind its kind.
    private static string NameIn(string text, IReadOnlyList<string> kinds)
    {
        var kind = NodeKinds.Of(text);
        return kind.Length < text.Length && kinds.Contains(kind) ? text[(kind.Length + 1)..].Replace('-', ' ') : text;
    }

    private static bool IsName(string name, string text) => NameNormalizer.Normalize(name) == NameNormalizer.Normalize(text);

    private static ToolException NotThere(ServedGraph graph, string text, IReadOnlyList<string> kinds, List<Suggestion> similar)
    {
        var message = $"The graph has no {string.Join(" or ", kinds)} '{AnswerText.Echo(text)}'.";
        return IsEmpty(graph) ? Empty(graph)
            : similar.Count == 0 ? new(message, "search, which finds ids by words")
            : new($"{message} Did you mean {string.Join(", ", similar.Select(hit => $"{hit.Id} ({hit.Alias ?? hit.Name})"))}?", "one of these ids, or search");
    }

    /// <summary>Whether nothing was ever built into the store.</summary>
    public static bool IsEmpty(ServedGraph graph) => graph.Status.FormatVersion == 0;

    /// <summary>What is said of such a store.</summary>
    public static ToolException Empty(ServedGraph graph) => new($"The store {graph.Status.Location} holds no graph yet.", $"papergraph build PAPERS --store {graph.Status.Location}, in a terminal");
}
