using PaperGraph.Cypher.Conformance.Features;
using PaperGraph.Cypher.Conformance.Running;
using PaperGraph.Cypher.Conformance.Subjects;

namespace PaperGraph.Cypher.Conformance.Harness;

/// <summary>Tests of the tester: of our own scenarios, all of which pass, none passes with an expectation changed.</summary>
public sealed class MutationTests
{
    [Fact]
    public async Task Scenarios_WithAWrongExpectation_Fail()
    {
        await using var subject = new EmbeddedSubject();
        var overlooked = new List<string>();
        var mutants = 0;
        foreach (var mutant in FeatureReader.ReadAll(SuiteFolder.Own).SelectMany(MutatedExpectations.Of))
        {
            mutants++;
            if ((await ScenarioRun.RunAsync(subject, mutant)).Passed)
                overlooked.Add(mutant.Id);
        }

        Assert.True(mutants > 2_000, $"{mutants} mutants");
        Assert.Empty(overlooked);
    }
}
