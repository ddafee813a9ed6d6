using PaperGraph.Cypher.Conformance.Features;
using PaperGraph.Cypher.Conformance.Reports;
using PaperGraph.Cypher.Conformance.Running;
using PaperGraph.Cypher.Conformance.Subjects;
using PaperGraph.Cypher.Optimization;
using PaperGraph.Testing;

namespace PaperGraph.Cypher.Conformance;

/// <summary>openCypher's suite and our own scenarios, a test for each folder or file.</summary>
public sealed class SuiteTests
{
    private const string Absent = "absent";

    public static IEnumerable<TheoryDataRow<string>> SuiteFolders() => SuiteFolder.IsThere
        ? FeatureReader.ReadAll(SuiteFolder.Features).Where(new CommandOptions().Includes).Select(scenario => scenario.Folder).Distinct().Select(folder => new TheoryDataRow<string>(folder))
        : [new(Absent)];

    public static IEnumerable<TheoryDataRow<string>> OwnFiles() => FeatureReader.ReadAll(SuiteFolder.Own).Select(scenario => $"{scenario.Folder}/{scenario.File}").Distinct().Select(file => new TheoryDataRow<string>(file));

    [Theory]
    [MemberData(nameof(SuiteFolders))]
    public Task Suite_Folder_PassesButForWhatIsListed(string folder)
    {
        Assert.SkipWhen(folder == Absent, "needs openCypher's suite (set PAPERGRAPH_TCK to its folder)");
        return RunAsync(SuiteFolder.Features, folder);
    }

    [Theory]
    [MemberData(nameof(OwnFiles))]
    public Task OwnScenarios_OfAFile_PassButForWhatIsListed(string file) => RunAsync(SuiteFolder.Own, file);

    [Theory]
    [InlineData("clauses/create")]
    [InlineData("clauses/delete")]
    [InlineData("clauses/merge")]
    [InlineData("clauses/remove")]
    [InlineData("clauses/set")]
    public async Task Suite_WhatWrites_OnAFileThatIsOpenedAnew_PassesButForWhatIsListed(string folder)
    {
        FullTier.Require("some hundred files");
        Assert.SkipUnless(SuiteFolder.IsThere, "needs openCypher's suite (set PAPERGRAPH_TCK to its folder)");
        await using var subject = new EmbeddedSubject(new FilePlace(), OptimizerOptions.All);
        await RunAsync(subject, SuiteFolder.Features, folder);
    }

    [Theory]
    [MemberData(nameof(OwnFiles))]
    public async Task OwnScenarios_OnAFileThatIsOpenedAnew_PassButForWhatIsListed(string file)
    {
        FullTier.Require("some hundred files");
        await using var subject = new EmbeddedSubject(new FilePlace(), OptimizerOptions.All);
        await RunAsync(subject, SuiteFolder.Own, file);
    }

    private static async Task RunAsync(string root, string filter)
    {
        await using var subject = new EmbeddedSubject();
        await RunAsync(subject, root, filter);
    }

    private static async Task RunAsync(EmbeddedSubject subject, string root, string filter)
    {
        var known = KnownFailures.Read();
        var scenarios = FeatureReader.ReadAll(root).Where(new CommandOptions { Filter = filter }.Includes).ToList();
        var complaints = new List<string>();
        foreach (var scenario in scenarios)
        {
            if (known.Complaint(await ScenarioRun.RunAsync(subject, scenario)) is { } complaint)
                complaints.Add(complaint);
        }

        Assert.NotEmpty(scenarios);
        Assert.True(complaints.Count == 0, string.Join("\n", complaints));
    }
}
