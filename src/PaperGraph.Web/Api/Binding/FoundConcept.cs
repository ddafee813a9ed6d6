using Microsoft.AspNetCore.Http;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Api.Binding;

/// <summary>The concept that an address names: <c>/concepts/{kind}/{slug}</c>.</summary>
/// <param name="Node">The concept.</param>
internal sealed record FoundConcept(NamedNode Node)
{
    private const string Start = ApiRoutes.Root + "/concepts/";

    public string Id => Node.Id;

    public static async ValueTask<FoundConcept?> BindAsync(HttpContext context)
    {
        var (parts, rest) = RawPath.After(context, Start, 2);
        if (!NodeKinds.Concepts.Contains(parts[0]))
            throw new ApiException(KnownProblems.NotFound($"There is no kind of concept '{Shortened.Of(parts[0])}'.", "one of " + string.Join(", ", NodeKinds.Concepts)));
        return new(await NodeOfRequest.FindAsync(context, string.Join('/', parts), living => AddressOf(living) + rest).ConfigureAwait(false));
    }

    /// <summary>The address of a concept of an id.</summary>
    public static string AddressOf(string id)
    {
        var kind = NodeKinds.Of(id);
        return $"{Start}{kind}/{Uri.EscapeDataString(id[(kind.Length + 1)..])}";
    }
}
