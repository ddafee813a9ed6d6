using Microsoft.AspNetCore.Http;
using PaperGraph.Core.Names;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Safety;

namespace PaperGraph.Web.Api.Binding;

/// <summary>Refuses parameters that an operation does not take: one with a mistyped name would be passed over, and the answer would be that of another question.</summary>
internal static class KnownParameters
{
    public static EndpointFilterDelegate Filter(EndpointFilterFactoryContext method, EndpointFilterDelegate next)
    {
        var known = QueryNames.Of(method.MethodInfo);
        return invocation =>
        {
            foreach (var name in invocation.HttpContext.Request.Query.Keys)
            {
                if (!known.Contains(name, StringComparer.OrdinalIgnoreCase) && name != TokenGuard.Query)
                    throw new ApiException(Unknown(name, known));
            }

            return next(invocation);
        };
    }

    private static Problem Unknown(string name, IReadOnlyList<string> known)
    {
        var meant = name.Length > 0 && EditDistance.Nearest(name, known) is { } near ? $" Did you mean {near}?" : "";
        return KnownProblems.BadRequest($"This address takes no parameter '{Shortened.Of(name)}'.{meant}", known.Count == 0 ? "the same without parameters" : "one of " + string.Join(", ", known));
    }
}
