using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;

namespace PaperGraph.Web.Assets;

/// <summary>The explorer page, whose files are resources of this assembly.</summary>
internal static class ExplorerPage
{
    private const string Folder = "explorer/", Start = "index.html";

    private const string Missing = "The explorer page was left out of this build: npm was not found. The API is at /api/v1, its description at /api.";

    private static readonly Assembly Assembly = typeof(ExplorerPage).Assembly;

    private static readonly FrozenSet<string> Files = Assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/'))
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..]).ToFrozenSet();

    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>Whether the page was built.</summary>
    public static bool IsThere => Files.Contains(Start);

    public static void MapExplorer(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/{**file}", (string? file) => IsThere ? Send(file) : Results.Text(Missing, statusCode: StatusCodes.Status404NotFound)).ExcludeFromDescription();

    // Names of assets carry a hash of what is in them. Any other address is a state of the page.
    private static IResult Send(string? file)
    {
        var name = file is not null && Files.Contains(file) ? file : Start;
        var type = Types.TryGetContentType(name, out var known) ? known : "application/octet-stream";
        return Results.Stream(Assembly.GetManifestResourceStream(Folder + name)!, type);
    }
}
