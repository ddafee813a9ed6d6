using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using PaperGraph.Web.Safety;

namespace PaperGraph.Web.Assets;

/// <summary>The explorer page, whose files are resources of this assembly.</summary>
internal static class ExplorerPage
{
    private const string Folder = "explorer/", Start = "index.html", Hashed = "assets/";

    private const string Missing = "The explorer page was left out of this build: npm was not found. The API is at /api/v1, its description at /api.";

    /// <summary>Stands in the start page where the answer's nonce goes.</summary>
    private const string NoncePlace = "__NONCE__";

    /// <summary>The views whose addresses end in an id.</summary>
    private static readonly FrozenSet<string> ViewsOfIds = FrozenSet.Create("paper", "concept", "author", "venue");

    private static readonly Assembly Assembly = typeof(ExplorerPage).Assembly;

    private static readonly FrozenSet<string> Files = Assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/'))
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..]).ToFrozenSet();

    private static readonly Lazy<string> StartPage = new(() =>
    {
        using var reader = new StreamReader(Open(Start));
        return reader.ReadToEnd();
    });

    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>Whether the page was built.</summary>
    public static bool IsThere => Files.Contains(Start);

    public static void MapExplorer(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/{**file}", (string? file, HttpContext context) => IsThere ? Send(file, context) : Results.Text(Missing, statusCode: StatusCodes.Status404NotFound)).ExcludeFromDescription();

    // Names of assets carry a hash of what is in them. Any other address is a state of the page, unless a program asks for what many servers have there.
    private static IResult Send(string? file, HttpContext context)
    {
        var headers = context.Response.Headers;
        if (file is not null && file != Start && Files.Contains(file))
        {
            headers.CacheControl = file.StartsWith(Hashed, StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
            return Results.Stream(Open(file), Types.TryGetContentType(file, out var type) ? type : "application/octet-stream");
        }

        if (file is not null && IsFile(file))
            return Results.NotFound();
        headers.CacheControl = "no-store";
        return Results.Text(StartPage.Value.Replace(NoncePlace, PageNonce.Of(context), StringComparison.Ordinal), "text/html; charset=utf-8");
    }

    /// <summary>Whether an address is that of a file or of another protocol (<c>robots.txt</c>, <c>.well-known/…</c>, <c>sse</c>); below the views of the page ids may hold dots.</summary>
    private static bool IsFile(string address) => address.StartsWith(Hashed, StringComparison.Ordinal) || address.Split('/') switch
    {
        ["sse", ..] => true,
        [var first, ..] when first.Contains('.', StringComparison.Ordinal) => true,
        [var view, .., var last] => last.Contains('.', StringComparison.Ordinal) && !ViewsOfIds.Contains(view),
        _ => false,
    };

    private static Stream Open(string file) => Assembly.GetManifestResourceStream(Folder + file)!;
}
