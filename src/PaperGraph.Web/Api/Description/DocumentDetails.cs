using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace PaperGraph.Web.Api.Description;

/// <summary>Says what the API is.</summary>
internal sealed class DocumentDetails : IOpenApiDocumentTransformer
{
    private const string Scheme = "token";

    private const string Description =
        """
        A graph of papers and of the methods, benchmarks, models and topics that they name. Every statement that was drawn from a text says which
        sentence it came from and how sure it is.

        Lists come in parts: `next` is the cursor of the part that follows. What is read has the graph's version as its `ETag`. Errors are problems
        (RFC 9457) with a `hint`: 405, with the header `Allow`, where an address does not take a method; 400 where it does not take a parameter. What writes needs `papergraph serve --write` and the header `X-PaperGraph: 1`.
        """;

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Components ??= new();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "The token, where the server wants one",
        };

        // A server for oneself wants none.
        document.Security = [new OpenApiSecurityRequirement(), new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
        document.Info = new() { Title = "PaperGraph", Version = "v1", Description = Description };
        return Task.CompletedTask;
    }
}
