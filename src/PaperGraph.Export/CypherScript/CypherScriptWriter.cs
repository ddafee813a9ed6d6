using System.Globalization;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.CypherScript;

/// <summary>
/// A script for a Neo4j server, one statement after another: constraints, nodes, relationships. It may run any number of
/// times with the same outcome, needs no plugin, and is legal in Cypher 5 and 25. Every statement ends with a semicolon at
/// the end of a line, and no other line ends with one.
/// </summary>
/// <remarks>
/// Nodes that have no <c>id</c>, or the same as another, are made anew by each run: nothing tells them from what an earlier one made. The notes
/// of <see cref="WrittenGraph"/> say so.
/// </remarks>
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
        var losses = new Losses();
        var (nodes, relationships) = (0L, 0L);
        foreach (var constraint in IncludeConstraints ? CypherLibrary.Constraints : [])
            script.Append(constraint).Append(";\n");
        await foreach (var node in source.NodesAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            statements.Add(node);
            losses.AddUnwritable("nodes", node.Properties);
            nodes++;
            await script.DrainIfLargeAsync(output, cancellationToken).ConfigureAwait(false);
        }

        statements.CompleteNodes();
        await foreach (var relationship in source.RelationshipsAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            statements.Add(relationship);
            losses.AddUnwritable("relationships", relationship.Properties);
            relationships++;
            await script.DrainIfLargeAsync(output, cancellationToken).ConfigureAwait(false);
        }

        statements.Complete();
        await script.DrainAsync(output, cancellationToken).ConfigureAwait(false);
        return new(nodes, relationships) { Notes = [.. losses.ToNotes(), .. NotesOn(statements)] };
    }

    private static IEnumerable<string> NotesOn(GraphStatements statements)
    {
        if (statements.Nameless > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"{Nodes(statements.Nameless)} no id, or the same as another: run the script once only, for each run makes them anew");
        if (statements.Refused > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"{statements.Refused:N0} of them {Have(statements.Refused)} the id of another node under a label of the schema, which the script's own constraints refuse");
    }

    private static string Nodes(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "node" : "nodes")} {Have(count)}");

    private static string Have(int count) => count == 1 ? "has" : "have";
}
