using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export;

namespace PaperGraph.Web.Api.Export;

/// <summary>A download that is written while it is sent. Where it fails midway the connection is cut: half a file must not look whole.</summary>
internal sealed class ExportFile(GraphExporter exporter, string format, IGraphSource graph, GraphFilter filter) : IResult
{
    private const string Name = "papergraph";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var (type, ending) = ExportFormats.All[format];
        httpContext.Response.ContentType = type;
        httpContext.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = Name + ending }.ToString();
        if (HttpMethods.IsHead(httpContext.Request.Method))
            return;
        try
        {
            if (exporter.IsFolder(format))
                await WriteFolderAsync(httpContext, httpContext.RequestAborted).ConfigureAwait(false);
            else
                await exporter.WriteAsync(format, graph, filter, httpContext.Response.Body, httpContext.RequestAborted).ConfigureAwait(false);
        }
        catch when (httpContext.Response.HasStarted)
        {
            httpContext.Abort();
            throw;
        }
    }

    private async Task WriteFolderAsync(HttpContext context, CancellationToken cancellationToken)
    {
        // An entry's end is written at once, even by a zip that is written asynchronously.
        if (context.Features.Get<IHttpBodyControlFeature>() is { } body)
            body.AllowSynchronousIO = true;
        var folder = Directory.CreateTempSubdirectory(Name);
        try
        {
            await exporter.WriteFileAsync(format, graph, filter, Path.Combine(folder.FullName, Name), cancellationToken).ConfigureAwait(false);
            var archive = await ZipArchive.CreateAsync(context.Response.Body, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken).ConfigureAwait(false);
            await using (archive.ConfigureAwait(false))
            {
                foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
                    await archive.CreateEntryFromFileAsync(file.FullName, file.Name, CompressionLevel.Fastest, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
