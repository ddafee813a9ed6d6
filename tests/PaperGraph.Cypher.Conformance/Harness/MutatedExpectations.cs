using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Conformance.Features;

namespace PaperGraph.Cypher.Conformance.Harness;

/// <summary>Expectations that are a little wrong.</summary>
internal static class MutatedExpectations
{
    /// <summary>The scenarios that differ from a right one in one expectation.</summary>
    public static IEnumerable<Scenario> Of(Scenario scenario) => scenario.Steps.SelectMany((step, place) =>
        Of(step).Select(mutant => scenario with { Steps = [.. scenario.Steps.Take(place), mutant, .. scenario.Steps.Skip(place + 1)] }));

    private static IEnumerable<ScenarioStep> Of(ScenarioStep step) => step switch
    {
        ExpectRows rows => Tables(rows).Select(table => rows with { Table = table }),
        ExpectError error => [error with { Type = "OtherError" }, error with { Detail = "OtherDetail" }, error with { Phase = "other time" }, new ExpectEmpty()],
        ExpectEmpty => [new ExpectError("SyntaxError", null, "*")],
        ExpectSideEffects effects => [new ExpectSideEffects(new Dictionary<string, int>(effects.Changes) { ["+nodes"] = effects.Changes.GetValueOrDefault("+nodes") + 1 })],
        _ => [],
    };

    private static IEnumerable<StepTable> Tables(ExpectRows expected)
    {
        var table = expected.Table;
        yield return table with { Columns = [.. table.Columns.SkipLast(1), table.Columns[^1] + "x"] };
        yield return table with { Rows = [.. table.Rows, [.. table.Columns.Select(_ => Value.Null)]] };
        if (table.Rows.Count == 0)
            yield break;
        yield return table with { Rows = [.. table.Rows.SkipLast(1)] };
        yield return table with { Rows = [[.. table.Rows[0].SkipLast(1), Other(table.Rows[0][^1])], .. table.Rows.Skip(1)] };
        if (expected.IsOrdered && !table.Rows[0].SequenceEqual(table.Rows[^1]))
            yield return table with { Rows = [table.Rows[^1], .. table.Rows.Skip(1).SkipLast(1), table.Rows[0]] };
    }

    // The least that could be overlooked: an integer as a float, one node label or list item more.
    private static Value Other(Value value) => value.Kind switch
    {
        ValueKind.Integer => Value.Of((double)value.AsInteger()),
        ValueKind.Float => Value.Of(double.IsNaN(value.AsFloat()) ? 0.0 : double.NaN),
        ValueKind.Boolean => Value.Of(!value.AsBoolean()),
        ValueKind.String => Value.Of(value.AsString() + " "),
        ValueKind.List => Value.List([.. value.AsList(), Value.Null]),
        ValueKind.Node => Value.Of(value.AsNode() with { Labels = value.AsNode().Labels.Add("Zzz") }),
        _ => Value.Of("other"),
    };
}
