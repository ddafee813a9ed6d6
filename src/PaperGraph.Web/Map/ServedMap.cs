using Microsoft.Extensions.Options;
using PaperGraph.Concepts.Maps;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Map;

/// <summary>The concept map of the newest graph; its places are kept in a file, so that the next start has them at once.</summary>
internal sealed class ServedMap : IDisposable
{
    private readonly Derived<ConceptMap> _map;
    private readonly string? _file;

    public ServedMap(IOptions<PaperGraphWebOptions> options)
    {
        _file = options.Value.MapFile;
        _map = new(MakeAsync);
    }

    /// <summary>The map, or null where it is not ready after a moment.</summary>
    public async ValueTask<ConceptMap?> TryReadAsync(ServedGraph graph, TimeSpan patience, CancellationToken cancellationToken)
    {
        try
        {
            return await _map.ReadAsync(graph, cancellationToken).AsTask().WaitAsync(patience, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    public void Dispose() => _map.Dispose();

    private async Task<ConceptMap> MakeAsync(ServedGraph graph, CancellationToken cancellationToken)
    {
        var content = await MapContent.ReadAsync(graph.Queries, cancellationToken).ConfigureAwait(false);
        if (TryLoad(content) is { } kept)
            return new(content, kept);
        var places = await MapPlacing.PlaceAsync(graph.Queries, content, cancellationToken).ConfigureAwait(false);
        TryKeep(content, places);
        return new(content, places);
    }

    private MapPlaces? TryLoad(MapContent content)
    {
        try
        {
            if (_file is null || !File.Exists(_file))
                return null;
            using var stream = File.OpenRead(_file);
            using var buffered = new BufferedStream(stream, 1 << 16);
            return MapPlacesFile.TryRead(buffered, content);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // A folder that may not be written to costs the next start some seconds, nothing else.
    private void TryKeep(MapContent content, MapPlaces places)
    {
        if (_file is null)
            return;
        try
        {
            var draft = _file + ".new";
            using (var stream = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
                MapPlacesFile.Write(stream, content, places);
            File.Move(draft, _file, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }
}
