using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Concepts.Settling;
using PaperGraph.Core.Building;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Web.Api.Concepts;
using PaperGraph.Web.Api.Decisions;
using PaperGraph.Web.Api.Description;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Api.Search;
using PaperGraph.Web.Api.State;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api;

/// <summary>What the REST API needs.</summary>
internal static class ApiServices
{
    public static void AddApi(this IServiceCollection services)
    {
        services.TryAddSingleton<IGraphSettler, GraphSettler>();
        services.TryAddSingleton<IGraphLayout>(new ForceLayout());
        services.TryAddSingleton<StoreWriting>();
        services.TryAddSingleton<DecisionWriter>();
        services.TryAddSingleton(new Derived<GraphNumbers>(GraphNumbers.CountAsync));
        services.TryAddSingleton(new Derived<NameTable>(NameTable.ReadAsync));
        services.TryAddSingleton(provider => new Derived<ConceptMerges>((graph, cancellationToken) => ConceptMerges.FindAsync(provider.GetRequiredService<IGraphSettler>(), graph, cancellationToken)));
        services.Configure<JsonOptions>(json =>
        {
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        });
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddOpenApi("v1", openApi => openApi.AddDocumentTransformer<DocumentDetails>().AddOperationTransformer<OperationDetails>().AddOperationTransformer<ProblemDescriptions>());
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = context => Problem.Complete(context.ProblemDetails));
        services.AddSingleton<IStartupFilter, ApiPipeline>();
    }
}
