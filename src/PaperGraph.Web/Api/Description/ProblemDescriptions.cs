using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Paging;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Description;

/// <summary>Adds to an operation's description how it may end otherwise than well.</summary>
internal sealed class ProblemDescriptions : IOpenApiOperationTransformer
{
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var schema = await context.GetOrCreateSchemaAsync(typeof(Problem), null, cancellationToken).ConfigureAwait(false);
        context.Document?.AddComponent(nameof(Problem), schema);
        var parameters = context.Description.ActionDescriptor.EndpointMetadata.OfType<MethodInfo>().FirstOrDefault()?.GetParameters().Select(parameter => parameter.ParameterType).ToList() ?? [];
        operation.Responses ??= [];
        foreach (var (status, description) in Answers(context.Description.HttpMethod, parameters))
            operation.Responses.TryAdd(status, new OpenApiResponse { Description = description });
        foreach (var (status, description) in Problems(context.Description.HttpMethod, "/" + context.Description.RelativePath?.Trim('/'), parameters))
        {
            operation.Responses[status] = new OpenApiResponse
            {
                Description = description,
                Content = new Dictionary<string, OpenApiMediaType> { [Problem.ContentType] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(nameof(Problem), context.Document) } },
            };
        }
    }

    private static IEnumerable<(string Status, string Description)> Answers(string? method, List<Type> parameters)
    {
        if (method == HttpMethods.Get && parameters.Any(typeof(IVersioned).IsAssignableFrom))
            yield return ("304", "Nothing has changed since the answer whose ETag the request has in If-None-Match");
        if (method == HttpMethods.Get)
            yield return ("414", "The address is longer than 8 kB; without a body, as the web server itself says so");
        if (parameters.Contains(typeof(FoundPaper)) || parameters.Contains(typeof(FoundConcept)))
            yield return ("308", "The id is gone; Location leads to what took its place");
    }

    private static IEnumerable<(string Status, string Description)> Problems(string? method, string path, List<Type> parameters)
    {
        var isPost = method == HttpMethods.Post;
        yield return ("400", "A parameter, the body or the statement is wrong");
        yield return ("401", "The server wants a token");
        var isDecision = isPost && path.Contains("/decisions", StringComparison.Ordinal);
        if (isDecision || path.EndsWith("/cypher", StringComparison.Ordinal) || path.EndsWith("/sample", StringComparison.Ordinal))
        {
            yield return ("403", "Nothing may be written, the header X-PaperGraph is missing, or the request comes from another site");
            yield return ("409", "Another process writes to the store, or what is asked for does not go with what there is");
        }
        else
        {
            yield return ("403", "The request comes from another site");
        }

        if (path.Contains('{', StringComparison.Ordinal) || path.EndsWith("/paths", StringComparison.Ordinal) || path.EndsWith("/comparison", StringComparison.Ordinal) || path.EndsWith("/trends", StringComparison.Ordinal) || isDecision)
            yield return ("404", "What is asked for is not there");
        if (parameters.Contains(typeof(PageRequest)))
            yield return ("410", "The graph has changed since the list was begun");
        if (isPost)
        {
            yield return ("413", "The body is too large");
            yield return ("415", "The body is no JSON");
        }

        yield return ("429", "Too many requests; Retry-After says when to come again");
        yield return ("500", "A fault of the program");
        yield return ("503", "The store does not answer");
        if (path.EndsWith("/cypher", StringComparison.Ordinal))
            yield return ("504", "The statement took longer than it may");
    }
}
