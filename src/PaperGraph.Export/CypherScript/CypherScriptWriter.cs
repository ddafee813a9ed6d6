using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.CypherScript;

/// <summary>
/// A script for a Neo4j server, one statement after another: constraints, nodes, relationships. It may run any number of
/// times with the same outcome, needs no plugin, and is legal in Cypher 5 and 25. Every statement ends with a semicolon at
/// the end of a line, and no other line ends with one.
/// </summary>
public sealed class CypherScriptWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "cypher";

    /// <inheritdoc/>
    public string FileExtension => ".cypher";

    /// <summary>Whether the uniqueness constraints come first; without them, each MERGE looks at every node of its label.</summary>
    /// <value>True unless set.</value>
    public bool IncludeConstraints { get; init; } = true;

    /// <inheritdoc/>
    public async Task<WrittenGraph> WriteAsync(IGraphSource source, GraphFilter filter, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        var script = new TextOutput();
        var statements = new GraphStatements(script);
        var (nodes, relationships) = (0L, 0L);
        foreach (var constraint in IncludeConstraints ? CypherLibrary.Constraints : [])
            script.Append(constraint).Append(";\n");
        await foreach (var node in source.NodesAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            statements.Add(node);
            nodes++;
            await script.DrainIfLargeAsync(output, cancellationToken).ConfigureAwait(false);
        }

        statements.Complete();
        await foreach (var relationship in source.RelationshipsAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            statements.Add(relationship);
            relationships++;
            await script.DrainIfLargeAsync(output, cancellationToken).ConfigureAwait(false);
        }

        statements.Complete();
        await script.DrainAsync(output, cancellationToken).ConfigureAwait(false);
        return new(nodes, relationships);
    }
}
