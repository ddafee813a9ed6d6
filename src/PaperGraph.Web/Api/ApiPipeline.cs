using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using PaperGraph.Web.Api.Limits;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Api;

/// <summary>Puts around an application's own pipeline what every answer of the API goes through.</summary>
internal sealed class ApiPipeline : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => application =>
    {
        application.UseMiddleware<ProblemResponses>();
        application.UseMiddleware<RequestRate>();
        next(application);
    };
}
