using Microsoft.AspNetCore.Http;
using PaperGraph.Concepts.Analysis;

namespace PaperGraph.Web.Mcp;

/// <summary>The explorer's addresses of nodes, where the agent asks the server that serves the explorer too.</summary>
internal sealed class PageLinks(IHttpContextAccessor accessor)
{
    /// <summary>The page of a node; null where the agent speaks over standard input.</summary>
    public string? Of(string id)
    {
        if (accessor.HttpContext?.Request is not { } request)
            return null;
        var kind = NodeKinds.Of(id);
        var rest = Uri.EscapeDataString(id[Math.Min(id.Length, kind.Length + 1)..]).Replace("%3A", ":", StringComparison.Ordinal);
        var folder = NodeKinds.Concepts.Contains(kind) ? "concept/" : "";
        return $"{request.Scheme}://{request.Host}{request.PathBase}/{folder}{kind}/{rest}";
    }
}
