using PaperGraph.Core.Diagnostics;
using PaperGraph.Storage.Neo4j.Reading;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j;

/// <summary>Looks at a database that holds no store: whether one shall be made there, and can be without taking what is somebody else's.</summary>
internal static class StoreBirth
{
    public static async Task CheckAsync(INeo4jTransport transport, Neo4jStoreOptions options, Neo4jStoreMode mode, CancellationToken cancellationToken)
    {
        var labels = options.LabelPrefix.Length == 0 ? "" : $" under the label prefix {options.LabelPrefix}";
        if (mode is Neo4jStoreMode.Read or Neo4jStoreMode.Write)
            throw new PaperGraphException(ErrorKind.Store, $"There is no store of PaperGraph in {options.Location}{labels}.", "build INPUT, which makes one, another database, or another --label-prefix");
        var found = await transport.ReadAsync(new(OurNodes.Some), cancellationToken).ConfigureAwait(false);
        if (found.Rows is [var row, ..])
        {
            throw new PaperGraphException(
                ErrorKind.Store, $"{options.Location} holds no store of PaperGraph{labels}, but a node '{row.Text(0)}' that one would take for its own, change and delete.",
                "--label-prefix PG_, which keeps this graph apart from it, or another database");
        }
    }
}
