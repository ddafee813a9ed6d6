using System.Text;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Queries;

namespace PaperGraph.Export.CypherScript;

/// <summary>
/// A script for a Neo4j server, one statement after another: constraints, nodes, relationships. It may run any number of
/// times with the same outcome, needs no plugin, and is legal in Cypher 5 and 25. Every statement ends with a semicolon at
/// the end of a line, and no other line ends with one.
/// </summary>
public sealed class CypherScriptWriter : IGraphWriter
{
    private const int Threshold = 1 << 16;

    /// <inheritdoc/>
    public string Format => "cypher";

    /// <inheritdoc/>
    public string FileExtension => ".cypher";

    /// <summary>Whether the uniqueness constraints come first; without them, each MERGE looks at every node of its label.</summary>
    /// <value>True unless set.</value>
    public bool IncludeConstraints { get; init; } = true;

    /// <inheritdoc/>
    public async Task WriteAsync(IGraphSource source, GraphFilter filter, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        var script = new StringBuilder();
        var statements = new GraphStatements(script);
        foreach (var constraint in IncludeConstraints ? CypherLibrary.Constraints : [])
            script.Append(constraint).Append(";\n");
        await foreach (var node in source.NodesAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            statements.Add(node);
            await DrainAsync(script, Threshold, output, cancellationToken).ConfigureAwait(false);
        }

        statements.Complete();
        await foreach (var relationship in source.RelationshipsAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            statements.Add(relationship);
            await DrainAsync(script, Threshold, output, cancellationToken).ConfigureAwait(false);
        }

        statements.Complete();
        await DrainAsync(script, 1, output, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask DrainAsync(StringBuilder script, int least, Stream output, CancellationToken cancellationToken)
    {
        if (script.Length < least)
            return;
        await output.WriteAsync(Encoding.UTF8.GetBytes(script.ToString()), cancellationToken).ConfigureAwait(false);
        script.Clear();
    }
}
