using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export;

/// <summary>Writes a graph in one file format. Equal graphs give equal bytes.</summary>
public interface IGraphWriter
{
    /// <summary>What people call the format, in lower case: <c>graphml</c>.</summary>
    string Format { get; }

    /// <summary>The usual end of a file's name, with its point.</summary>
    string FileExtension { get; }

    /// <summary>Writes the part of the graph that passes the filter, and leaves the stream open.</summary>
    /// <returns>How much of it came out.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    Task<WrittenGraph> WriteAsync(IGraphSource source, GraphFilter filter, Stream output, CancellationToken cancellationToken = default);
}
