using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Conformance.Features;
using PaperGraph.Cypher.Conformance.Subjects;

namespace PaperGraph.Cypher.Conformance.Running;

/// <summary>Runs one scenario step by step, until something is not as expected.</summary>
internal sealed class ScenarioRun(ISubject subject, Scenario scenario)
{
    private IReadOnlyDictionary<string, Value> _parameters = new Dictionary<string, Value>();
    private string _query = "";
    private Outcome? _outcome;
    private Dictionary<string, int> _changes = [];

    /// <summary>Runs it, in an empty graph unless it says otherwise.</summary>
    public static async Task<ScenarioResult> RunAsync(ISubject subject, Scenario scenario)
    {
        var run = new ScenarioRun(subject, scenario);
        return await run.RunAsync();
    }

    private async Task<ScenarioResult> RunAsync()
    {
        string? problem = null;
        try
        {
            await subject.ResetAsync();
            for (var step = 0; step < scenario.Steps.Count && problem is null; step++)
                problem = await RunAsync(scenario.Steps[step]);
        }
        catch (NotSupportedException error)
        {
            problem = error.Message;
        }

        return new(scenario, _query, _outcome, _changes, problem ?? (_outcome is null ? "It runs no query." : null));
    }

    private async Task<string?> RunAsync(ScenarioStep step)
    {
        switch (step)
        {
            case EmptyGraph:
                return null;
            case NamedGraph graph:
                return await PrepareAsync(SuiteFolder.GraphScript(graph.Name).Trim().TrimEnd(';'));
            case Executed executed:
                return await PrepareAsync(executed.Text);
            case GivenParameters given:
                _parameters = given.Parameters;
                return null;
            case GivenProcedure given:
                subject.Add(MockProcedure.Of(given));
                return null;
            case GivenFile file:
                subject.Add(file.Name, file.Content);
                return null;
            case RunQuery query:
                await RunQueryAsync(query.Text);
                return null;
            default:
                return Judge(step);
        }
    }

    private async Task<string?> PrepareAsync(string statement) =>
        (await subject.RunAsync(statement, _parameters)).Failure is { } failure ? $"what is run before failed: {failure}" : null;

    private async Task RunQueryAsync(string text)
    {
        var before = await subject.ReadStateAsync();
        (_query, _outcome) = (text, await subject.RunAsync(text, _parameters));
        _changes = before.ChangesTo(await subject.ReadStateAsync());
    }

    private string? Judge(ScenarioStep step) => _outcome is not { } outcome ? "Nothing was run yet." : step switch
    {
        ExpectRows rows => ResultCheck.Rows(rows, outcome),
        ExpectEmpty => ResultCheck.Empty(outcome),
        ExpectPlan => outcome.HasPlan ? null : "expected a plan; got none",
        ExpectError error => ErrorCheck.Check(error, outcome, _changes, subject.KnowsErrors),
        ExpectSideEffects effects => ResultCheck.SideEffects(effects, _changes),
        _ => throw new NotSupportedException($"No step is judged as {step.GetType().Name}."),
    };
}
