using System.Globalization;
using System.Text.RegularExpressions;
using Gherkin.Ast;
using PaperGraph.Cypher.Conformance.Values;

namespace PaperGraph.Cypher.Conformance.Features;

/// <summary>Knows the words of the suite's steps.</summary>
internal static partial class StepReader
{
    /// <summary>What a step says, once an outline's row is filled in.</summary>
    /// <exception cref="FormatException">No step is worded so.</exception>
    public static IEnumerable<ScenarioStep> Read(Step step, Func<string, string> fill)
    {
        var text = fill(step.Text).Trim();
        var document = step.DocString is { } content ? fill(content.Content) : "";
        var cells = step.DataTable?.Rows.Select(row => (IReadOnlyList<string>)[.. row.Cells.Select(cell => fill(cell.Value))]).ToList() ?? [];
        return text switch
        {
            "any graph" or "an empty graph" => [new EmptyGraph()],
            "having executed:" => [new Executed(document)],
            "parameters are:" => [new GivenParameters(cells.ToDictionary(row => row[0], row => CellReader.Read(row[1])))],
            "executing query:" or "executing control query:" => [new RunQuery(document)],
            "the result should be empty" => [new ExpectEmpty()],
            "no side effects" => [new ExpectSideEffects(new Dictionary<string, int>())],
            "the side effects should be:" => [new ExpectSideEffects(cells.ToDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture)))],
            "a plan should be given" => [new ExpectPlan()],
            _ => [ReadWithWords(text, document, cells)],
        };
    }

    private static ScenarioStep ReadWithWords(string text, string document, IReadOnlyList<IReadOnlyList<string>> cells)
    {
        if (ResultWords().Match(text) is { Success: true } result)
            return new ExpectRows(StepTable.Of(cells), result.Groups["order"].Value == "in order", result.Groups["lists"].Success);
        if (ErrorWords().Match(text) is { Success: true } error)
            return new ExpectError(error.Groups["type"].Value, error.Groups["phase"].Value is var phase && phase == "any time" ? null : phase, error.Groups["detail"].Value);
        if (ProcedureWords().Match(text) is { Success: true } procedure)
            return new GivenProcedure(procedure.Groups["signature"].Value, StepTable.Of(cells));
        if (GraphWords().Match(text) is { Success: true } graph)
            return new NamedGraph(graph.Groups["name"].Value);
        if (FileWords().Match(text) is { Success: true } file)
            return new GivenFile(file.Groups["name"].Value, document);
        throw new FormatException($"No step is worded '{text}'.");
    }

    [GeneratedRegex(@"^the result should be,? ?(?<order>in any order|in order)?(?<lists> ?\(ignoring element order for lists\))?:$")]
    private static partial Regex ResultWords();

    [GeneratedRegex(@"^an? (?<type>\w+) should be raised at (?<phase>compile time|runtime|any time): (?<detail>.+)$")]
    private static partial Regex ErrorWords();

    [GeneratedRegex(@"^there exists a procedure (?<signature>.+):$")]
    private static partial Regex ProcedureWords();

    [GeneratedRegex(@"^the (?<name>[\w-]+) graph$")]
    private static partial Regex GraphWords();

    [GeneratedRegex(@"^there exists a file (?<name>[\w.-]+):$")]
    private static partial Regex FileWords();
}
