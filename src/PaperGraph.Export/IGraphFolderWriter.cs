using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export;

/// <summary>Writes a graph in a format that is a folder of files. Equal graphs give equal files.</summary>
public interface IGraphFolderWriter
{
    /// <summary>What people call the format, in lower case: <c>csv</c>.</summary>
    string Format { get; }

    /// <summary>Writes the part of the graph that passes the filter into a folder that is there and empty.</summary>
    /// <returns>How much of it came out.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    Task<WrittenGraph> WriteAsync(IGraphSource source, GraphFilter filter, string folder, CancellationToken cancellationToken = default);
}
