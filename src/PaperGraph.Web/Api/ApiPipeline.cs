using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using PaperGraph.Web.Api.Limits;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Mcp;
using PaperGraph.Web.Safety;

namespace PaperGraph.Web.Api;

/// <summary>Puts around an application's own pipeline what every answer of the API goes through.</summary>
internal sealed class ApiPipeline : IStartupFilter
{
    /// <summary>Whether a path is for programs, which are told of errors by problems; the page's own addresses are not.</summary>
    public static bool Covers(PathString path) => path.StartsWithSegments("/api") || path.StartsWithSegments(McpServices.Path);

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => application =>
    {
        application.UseMiddleware<ProblemResponses>();
        application.UseMiddleware<HostRefusals>();
        application.UseMiddleware<RequestRate>();
        next(application);
    };
}
