using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Web.Api.Export;
using PaperGraph.Web.Api.Paging;

namespace PaperGraph.Web.Api.Description;

/// <summary>Adds to an operation's description what its method's signature does not tell: parameters that are bound by ours, what else a parameter may be, and files.</summary>
internal sealed class OperationDetails : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var path = context.Description.RelativePath ?? "";
        var parameters = context.Description.ActionDescriptor.EndpointMetadata.OfType<MethodInfo>().FirstOrDefault()?.GetParameters() ?? [];
        operation.Parameters = [.. PartsOf(path, operation.Parameters ?? []), .. operation.Parameters ?? []];
        foreach (var parameter in parameters)
        {
            if (parameter.ParameterType == typeof(PageRequest))
                AddPaging(operation.Parameters, parameter.GetCustomAttribute<PageSizeAttribute>()?.Size ?? PageRequest.Usual);
            if (parameter.GetCustomAttribute<AllowedValuesAttribute>() is { } allowed && SchemaOf(operation, parameter.Name!) is { } schema)
                schema.Enum = [.. allowed.Values.OfType<string>().Select(value => (JsonNode)value)];
        }

        if (path.Contains("/export/", StringComparison.Ordinal))
            DescribeFile(operation);
        return Task.CompletedTask;
    }

    private static IEnumerable<IOpenApiParameter> PartsOf(string path, IList<IOpenApiParameter> known)
    {
        (string Name, string Description, IEnumerable<string> Values)[] parts =
        [
            ("id", path.Contains("/decisions/", StringComparison.Ordinal) ? "The decision's id" : "The paper's id without paper/, percent-encoded (a slash as %2F)", []),
            ("kind", "The concept's kind", NodeKinds.Concepts),
            ("slug", "What follows the kind and a slash in the concept's id, percent-encoded", []),
        ];
        return parts.Where(part => path.Contains($"{{{part.Name}}}", StringComparison.Ordinal) && known.All(parameter => parameter.Name != part.Name)).Select(part => new OpenApiParameter
        {
            Name = part.Name,
            In = ParameterLocation.Path,
            Required = true,
            Description = part.Description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = part.Values.Any() ? [.. part.Values.Select(value => (JsonNode)value)] : null },
        });
    }

    private static void AddPaging(IList<IOpenApiParameter> parameters, int usual)
    {
        parameters.Add(new OpenApiParameter
        {
            Name = "limit",
            In = ParameterLocation.Query,
            Description = "How many items at the most",
            Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = PageRequest.Most.ToString(CultureInfo.InvariantCulture), Default = usual },
        });
        parameters.Add(new OpenApiParameter
        {
            Name = "cursor",
            In = ParameterLocation.Query,
            Description = "The member next of the part before, as it stands; without it the first part",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
    }

    private static OpenApiSchema? SchemaOf(OpenApiOperation operation, string name) => operation.Parameters!.FirstOrDefault(parameter => parameter.Name == name)?.Schema as OpenApiSchema;

    private static void DescribeFile(OpenApiOperation operation)
    {
        if (SchemaOf(operation, "format") is { } format)
            format.Enum = [.. ExportFormats.All.Keys.Order(StringComparer.Ordinal).Select(name => (JsonNode)name)];
        operation.Responses!["200"] = new OpenApiResponse
        {
            Description = "The file",
            Content = ExportFormats.All.Values.DistinctBy(file => file.Type).ToDictionary(
                file => file.Type.Split(';')[0], file => new OpenApiMediaType { Schema = file.Type == ExportFormats.Json ? NodeLink() : new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } }),
        };
    }

    // The graph as node-link JSON: relationships as links for older readers, and again as edges for newer ones.
    private static OpenApiSchema NodeLink()
    {
        OpenApiSchema Of(JsonSchemaType type) => new() { Type = type };
        OpenApiSchema Objects() => new() { Type = JsonSchemaType.Array, Items = Of(JsonSchemaType.Object) };
        Dictionary<string, IOpenApiSchema> members = new()
        {
            ["directed"] = Of(JsonSchemaType.Boolean),
            ["multigraph"] = Of(JsonSchemaType.Boolean),
            ["graph"] = Of(JsonSchemaType.Object),
            ["nodes"] = Objects(),
            ["links"] = Objects(),
            ["edges"] = Objects(),
        };
        return new() { Type = JsonSchemaType.Object, Properties = members, Required = members.Keys.ToHashSet() };
    }
}
