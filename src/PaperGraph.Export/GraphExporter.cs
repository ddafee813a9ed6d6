using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.CypherScript;
using PaperGraph.Export.Dot;
using PaperGraph.Export.Files;
using PaperGraph.Export.Gexf;
using PaperGraph.Export.GraphMl;
using PaperGraph.Export.Neo4jImport;
using PaperGraph.Export.NodeLinkJson;
using PaperGraph.Export.Svg;

namespace PaperGraph.Export;

/// <summary>The formats by name, and graphs into files and streams through them.</summary>
public sealed class GraphExporter
{
    private readonly Dictionary<string, IGraphWriter> _writers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IGraphFolderWriter> _folderWriters = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An exporter of the given formats.</summary>
    /// <param name="writers">Formats that are one file.</param>
    /// <param name="folderWriters">Formats that are a folder of files.</param>
    /// <exception cref="ArgumentException">Two writers of a kind have one name.</exception>
    public GraphExporter(IEnumerable<IGraphWriter> writers, params IEnumerable<IGraphFolderWriter> folderWriters)
    {
        ArgumentNullException.ThrowIfNull(writers);
        ArgumentNullException.ThrowIfNull(folderWriters);
        foreach (var writer in writers)
            _writers.Add(writer.Format, writer);
        foreach (var writer in folderWriters)
            _folderWriters.Add(writer.Format, writer);
    }

    /// <summary>An exporter of every format of this library.</summary>
    /// <param name="layout">Places the nodes of pictures.</param>
    /// <param name="picture">How pictures look; null for the defaults.</param>
    /// <param name="flavor">The program that GraphML is meant for.</param>
    public static GraphExporter Create(IGraphLayout layout, SvgOptions? picture = null, GraphMlFlavor flavor = GraphMlFlavor.Plain) => new(
        [new GraphMlWriter(flavor), new GexfWriter(), new NodeLinkJsonWriter(), new DotWriter(), new CypherScriptWriter(), new SvgWriter(layout, picture ?? new())],
        new Neo4jImportWriter());

    /// <summary>The names of the formats, in alphabetical order.</summary>
    public IReadOnlyCollection<string> Formats => [.. _writers.Keys.Concat(_folderWriters.Keys).Order(StringComparer.Ordinal)];

    /// <summary>Whether a format, its name in any case, is a folder of files and so fits no stream.</summary>
    /// <exception cref="PaperGraphException">There is no such format.</exception>
    public bool IsFolder(string format) =>
        _folderWriters.ContainsKey(format)
        || (_writers.ContainsKey(format)
            ? false
            : throw new PaperGraphException(ErrorKind.Usage, $"There is no export format '{format}'.", "one of " + string.Join(", ", Formats)));

    /// <summary>The writer of a format that is one file, its name in any case.</summary>
    /// <exception cref="PaperGraphException">There is no such format, or it is a folder of files.</exception>
    public IGraphWriter WriterOf(string format) =>
        IsFolder(format)
            ? throw new PaperGraphException(ErrorKind.Usage, $"'{format}' is a folder of files.", "-o FOLDER")
            : _writers[format];

    /// <summary>Writes to a stream, which stays open.</summary>
    /// <exception cref="PaperGraphException">There is no such format, or it is a folder of files.</exception>
    public Task<WrittenGraph> WriteAsync(
        string format, IGraphSource source, GraphFilter filter, Stream output, CancellationToken cancellationToken = default) =>
        WriterOf(format).WriteAsync(source, filter, output, cancellationToken);

    /// <summary>
    /// Writes a file, or the folder that some formats are, whole or not at all: where it fails, a file that was there before
    /// is as it was. A folder is never written over one that holds something.
    /// </summary>
    /// <exception cref="PaperGraphException">There is no such format, or the file or folder cannot be written.</exception>
    public async Task<WrittenGraph> WriteFileAsync(
        string format, IGraphSource source, GraphFilter filter, string path, CancellationToken cancellationToken = default)
    {
        WrittenGraph written = default;
        if (IsFolder(format))
        {
            await AtomicFolder.WriteAsync(
                path, async (folder, token) => written = await _folderWriters[format].WriteAsync(source, filter, folder, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            return written;
        }

        await AtomicFile.WriteAsync(
            path, async (output, token) => written = await _writers[format].WriteAsync(source, filter, output, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        return written;
    }
}
