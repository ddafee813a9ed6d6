using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Api.Search;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Binding;

/// <summary>What is said where a request names a node that is not there.</summary>
internal static class MissingNode
{
    private const int MostSimilar = 3;

    /// <summary>That there is no such node.</summary>
    public static Problem ProblemOf(string id) => KnownProblems.NotFound($"The graph has no '{Shortened.Of(id)}'.", ApiRoutes.Root + "/suggestions?q=, which finds names");

    /// <summary>The same with the ids of nodes whose names are like it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="id">The id, or what was given for one.</param>
    /// <param name="kinds">The kinds of nodes that would do.</param>
    public static async ValueTask<Problem> DescribeAsync(HttpContext context, string id, IReadOnlyList<string> kinds)
    {
        var graph = await ServedGraph.OfRequestAsync(context).ConfigureAwait(false);
        var names = await context.RequestServices.GetRequiredService<Derived<ServedNames>>().ReadAsync(graph, context.RequestAborted).ConfigureAwait(false);
        var name = NameIn(Shortened.Of(id));

        // Of many titles some are always like a word, forgiving as the search is.
        var similar = names.Find(name, kinds, MostSimilar).Where(found => found.Kind != NodeKinds.Paper || found.Name.Contains(name, StringComparison.OrdinalIgnoreCase)).Select(found => found.Id).ToList();
        var problem = ProblemOf(id);
        return similar.Count == 0 ? problem : problem with { Hint = $"did you mean {string.Join(" or ", similar)}?" };
    }

    // An id that there is not tells a name behind its kind.
    private static string NameIn(string id)
    {
        var kind = NodeKinds.Of(id);
        return kind.Length < id.Length && ServedNames.Kinds.Contains(kind) ? id[(kind.Length + 1)..].Replace('-', ' ') : id;
    }
}
