using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Conformance.Differential;
using PaperGraph.Cypher.Conformance.Subjects;

namespace PaperGraph.Cypher.Conformance.Reports;

/// <summary>Prints what our engine and a Neo4j server say to the statements of a file, errors with their classes, and marks where they differ.</summary>
internal sealed class ProbeCommand(CommandOptions options, TextWriter output)
{
    private static readonly Dictionary<string, Value> NoParameters = [];

    /// <summary>Runs them, each on a graph of its own that the first statement makes; 0 where nothing differs.</summary>
    public async Task<int> RunAsync()
    {
        var address = options.Neo4j ?? throw new FormatException("--probe needs the server's address after --neo4j.");
        var (ours, theirs) = (new EmbeddedSubject(), new Neo4jSubject(address, options.ImportFolder));
        await using var engines = new EnginePair(ours, theirs);
        var (statements, differences) = (StatementFile.At(options.Probe!).ToList(), 0);
        foreach (var statement in statements.Skip(1))
        {
            await engines.ResetAsync(statements[0].Text);
            var (mine, other) = (await ours.RunAsync(statement.Text, NoParameters), await theirs.RunAsync(statement.Text, NoParameters));
            var (left, right) = (EnginePair.Write(mine, statement), EnginePair.Write(other, statement));
            var differs = mine.Failure is null || other.Failure is null ? left != right : mine.Failure.IsDefect;
            differences += differs ? 1 : 0;
            await output.WriteLineAsync($"{(differs ? "DIFFERS " : "")}{statement.Text}\n  ours   {left}\n{(left == right ? "" : $"  theirs {right}\n")}");
        }

        await output.WriteLineAsync($"{differences} differences");
        return differences == 0 ? 0 : 1;
    }
}
