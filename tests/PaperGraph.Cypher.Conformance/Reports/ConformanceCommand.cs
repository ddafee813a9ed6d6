using PaperGraph.Cypher.Conformance.Features;
using PaperGraph.Cypher.Conformance.Running;
using PaperGraph.Cypher.Conformance.Subjects;

namespace PaperGraph.Cypher.Conformance.Reports;

/// <summary>Runs scenarios and prints what came of them.</summary>
internal sealed class ConformanceCommand(CommandOptions options, TextWriter output)
{
    /// <summary>Runs them; 0 where all is as the list of known failures says.</summary>
    public async Task<int> RunAsync()
    {
        if (!options.Own && !SuiteFolder.IsThere)
        {
            await output.WriteLineAsync($"The suite is not at {SuiteFolder.Path}: set PAPERGRAPH_TCK to the folder that holds 'features' and 'graphs'.");
            return 1;
        }

        var results = await RunScenariosAsync();
        foreach (var line in FolderTable.Write(results))
            await output.WriteLineAsync(line);
        var passed = results.Count(result => result.Passed);
        var isBelowFloor = options.IsWholeSuite && passed < _known.Floor;
        if (isBelowFloor)
            await output.WriteLineAsync($"fewer than the {_known.Floor} of known-failures.txt");
        await output.WriteLineAsync($"{passed} passed, {results.Count - passed} failed");
        return isBelowFloor || results.Count == 0 || results.Any(IsUnexpected) ? 1 : 0;
    }

    private readonly KnownFailures _known = KnownFailures.Read();

    // What a server does against our expectations is a difference to look at; the list is about our engine.
    private bool IsUnexpected(ScenarioResult result) => options.Neo4j is null ? _known.Complaint(result) is not null : !result.Passed;

    private async Task<List<ScenarioResult>> RunScenariosAsync()
    {
        await using ISubject subject = options.Neo4j is { } address ? new Neo4jSubject(address, options.ImportFolder) : new EmbeddedSubject();
        using var file = options.Results is { } path ? new ResultsFile(path) : null;
        var results = new List<ScenarioResult>();
        foreach (var scenario in FeatureReader.ReadAll(options.Own ? SuiteFolder.Own : SuiteFolder.Features).Where(options.Includes))
        {
            var result = await ScenarioRun.RunAsync(subject, scenario);
            file?.Write(result);
            results.Add(result);
            await PrintAsync(result);
        }

        return results;
    }

    private async Task PrintAsync(ScenarioResult result)
    {
        if (_known.Complaint(result) is { } complaint && options.Neo4j is null)
            await output.WriteLineAsync(complaint);
        else if (!result.Passed)
            await output.WriteLineAsync($"{result.Scenario.Id} failed{(_known.ReasonOf(result.Scenario.Id) is { } reason ? $" as known ({reason})" : "")}: {result.Problem}");
        else if (options.Verbose)
            await output.WriteLineAsync($"{result.Scenario.Id} passed");
        if (options.Verbose || !result.Passed)
            await output.WriteLineAsync($"    {result.Query.Trim().ReplaceLineEndings("\n    ")}");
    }
}
