using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Cypher.Conformance.Running;
using PaperGraph.Cypher.Conformance.Values;

namespace PaperGraph.Cypher.Conformance.Reports;

/// <summary>Writes what each scenario gave as JSON Lines, values in the suite's notation, so that anyone can judge it anew.</summary>
internal sealed class ResultsFile(string path) : IDisposable
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StreamWriter _writer = File.CreateText(path);

    public void Write(ScenarioResult result) => _writer.WriteLine(JsonSerializer.Serialize(
        new
        {
            scenario = result.Scenario.Id,
            title = result.Scenario.Title,
            passed = result.Passed,
            query = result.Query,
            columns = result.Outcome?.Columns ?? [],
            rows = result.Outcome?.Rows.Select(row => row.Select(CellWriter.Exact.Write)) ?? [],
            error = result.Outcome?.Failure is { } failure ? new { type = failure.Type, phase = failure.Phase, detail = failure.Detail, message = failure.Message } : null,
            sideEffects = result.Changes,
            problem = result.Problem,
        },
        Options));

    public void Dispose() => _writer.Dispose();
}
