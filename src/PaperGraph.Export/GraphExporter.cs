using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.CypherScript;
using PaperGraph.Export.Files;
using PaperGraph.Export.GraphMl;
using PaperGraph.Export.NodeLinkJson;
using PaperGraph.Export.Svg;

namespace PaperGraph.Export;

/// <summary>The formats by name, and graphs into files and streams through them.</summary>
public sealed class GraphExporter
{
    private readonly SortedDictionary<string, IGraphWriter> _writers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An exporter of the given formats.</summary>
    /// <exception cref="ArgumentException">Two writers have one name.</exception>
    public GraphExporter(IEnumerable<IGraphWriter> writers)
    {
        ArgumentNullException.ThrowIfNull(writers);
        foreach (var writer in writers)
            _writers.Add(writer.Format, writer);
    }

    /// <summary>An exporter of every format of this library.</summary>
    /// <param name="layout">Places the nodes of pictures.</param>
    /// <param name="picture">How pictures look; null for the defaults.</param>
    public static GraphExporter Create(IGraphLayout layout, SvgOptions? picture = null) =>
        new([new GraphMlWriter(), new NodeLinkJsonWriter(), new CypherScriptWriter(), new SvgWriter(layout, picture ?? new())]);

    /// <summary>The names of the formats, in alphabetical order.</summary>
    public IReadOnlyCollection<string> Formats => _writers.Keys;

    /// <summary>The writer of a format, its name in any case.</summary>
    /// <exception cref="PaperGraphException">There is no such format.</exception>
    public IGraphWriter WriterOf(string format) =>
        _writers.TryGetValue(format, out var writer)
            ? writer
            : throw new PaperGraphException(ErrorKind.Usage, $"There is no export format '{format}'.", "one of " + string.Join(", ", Formats));

    /// <summary>Writes to a stream, which stays open.</summary>
    /// <exception cref="PaperGraphException">There is no such format.</exception>
    public Task<WrittenGraph> WriteAsync(
        string format, IGraphSource source, GraphFilter filter, Stream output, CancellationToken cancellationToken = default) =>
        WriterOf(format).WriteAsync(source, filter, output, cancellationToken);

    /// <summary>Writes a file, whole or not at all: where it fails, a file that was there before is as it was.</summary>
    /// <exception cref="PaperGraphException">There is no such format, or the file cannot be written.</exception>
    public async Task<WrittenGraph> WriteFileAsync(
        string format, IGraphSource source, GraphFilter filter, string path, CancellationToken cancellationToken = default)
    {
        var writer = WriterOf(format);
        WrittenGraph written = default;
        await AtomicFile.WriteAsync(
            path, async (output, token) => written = await writer.WriteAsync(source, filter, output, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        return written;
    }
}
