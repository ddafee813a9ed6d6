using System.Globalization;
using System.Text;
using PaperGraph.Core.Querying;

namespace PaperGraph.Export.Neo4jImport;

/// <summary>What stands beside the rows: the command that imports them, the schema, and how to go about it.</summary>
internal static class ImportScript
{
    public static async Task WriteAsync(string folder, ImportPlan plan, WrittenGraph written, CancellationToken cancellationToken)
    {
        var script = Path.Combine(folder, "import.sh");
        await File.WriteAllTextAsync(script, Shell(plan), cancellationToken).ConfigureAwait(false);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(script, File.GetUnixFileMode(script) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        await File.WriteAllTextAsync(Path.Combine(folder, "schema.cypher"), Schema(), cancellationToken).ConfigureAwait(false);
        await File.WriteAllTextAsync(Path.Combine(folder, "README.txt"), ReadMe(plan, written), cancellationToken).ConfigureAwait(false);
    }

    private static string Shell(ImportPlan plan) =>
        "#!/bin/sh\n"
        + "# sh import.sh [DATABASE [OPTION...]]; NEO4J_ADMIN names the program. See README.txt.\n"
        + "set -eu\n"
        + "cd \"$(dirname \"$0\")\"\n"
        + "database=${1:-neo4j}\n"
        + "[ $# -eq 0 ] || shift\n"
        + "exec \"${NEO4J_ADMIN:-neo4j-admin}\" database import full \"$database\" \\\n"
        + string.Concat(Options(plan).Select(option => $"  {option} \\\n"))
        + "  \"$@\"\n";

    private static IEnumerable<string> Options(ImportPlan plan) =>
    [
        .. plan.Nodes.Values.SelectMany(tables => tables.Tables).Select(table => $"--nodes={table.FileName}"),
        .. plan.Relationships.Values.SelectMany(tables => tables.Tables).Select(table => $"--relationships={table.FileName}"),
        $"--array-delimiter='{plan.Delimiter.Option}'",
        "--multiline-fields=true",
        "--verbose",
    ];

    private static string Schema()
    {
        var result = new StringBuilder("// After the import: the importer of the Community edition makes no constraints or indexes.\n");
        foreach (var statement in CypherLibrary.Schema)
            result.Append(statement.TrimEnd().TrimEnd(';')).Append(";\n");
        return result.ToString();
    }

    private static string ReadMe(ImportPlan plan, WrittenGraph written) => string.Create(CultureInfo.InvariantCulture, $$"""
        {{written.Nodes}} nodes and {{written.Relationships}} relationships for neo4j-admin, Neo4j 5 or newer.

        The database has to be empty and the server stopped. Then, in this folder:

          sh import.sh neo4j
          neo4j-admin database check neo4j

        Start the server, and make constraints and indexes:

          cypher-shell -d neo4j -f schema.cypher

        The command that import.sh runs:

          neo4j-admin database import full neo4j {{string.Join(' ', Options(plan))}}

        An import over a database that holds something needs --overwrite-destination (sh import.sh neo4j
        --overwrite-destination). It takes away what was there, even where it fails.

        {{plan.Delimiter.Option}} divides the items of lists, and labels. None of them holds it.
        {{(plan.Notes.Count == 0 ? "The files hold the graph whole." : "What the files could not hold:\n\n  " + string.Join("\n  ", plan.Notes))}}

        """).ReplaceLineEndings("\n");
}
