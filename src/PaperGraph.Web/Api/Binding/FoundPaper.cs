using Microsoft.AspNetCore.Http;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Schema;

namespace PaperGraph.Web.Api.Binding;

/// <summary>The paper that an address names: <c>/papers/{id}</c>.</summary>
/// <param name="Node">The paper.</param>
internal sealed record FoundPaper(NamedNode Node)
{
    public string Id => Node.Id;

    public static async ValueTask<FoundPaper?> BindAsync(HttpContext context)
    {
        const string Start = ApiRoutes.Root + "/papers/";
        var (parts, rest) = RawPath.After(context, Start, 1);
        return new(await NodeOfRequest.FindAsync(context, NodeIds.Paper(parts[0]), living => AddressOf(living) + rest).ConfigureAwait(false));

        static string AddressOf(string id) => NodeIds.TryGetPaper(id, out var paper) ? Start + Uri.EscapeDataString(paper) : FoundConcept.AddressOf(id);
    }
}
