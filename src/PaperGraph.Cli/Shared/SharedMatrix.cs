using PaperGraph.Cli.Output;
using PaperGraph.Core.PropertyGraph;
using Spectre.Console;

namespace PaperGraph.Cli.Shared;

/// <summary>Papers against the benchmarks that they share, a letter for each role.</summary>
internal static class SharedMatrix
{
    private const int LeastTitle = 28;
    private const int CellPadding = 3;

    public static void Write(ResultWriter results, BenchmarkMatrix matrix, string whenEmpty)
    {
        var table = new ResultTable(["paper", .. matrix.Benchmarks.Select(benchmark => benchmark.Id)]) { WhenEmpty = whenEmpty }.AddRange(
            matrix.Papers.Select(row => (IReadOnlyList<Value>)[Value.Of(row.Id), .. row.Roles.Select(Value.Of)]));
        results.Write(table, () => Draw(matrix, results.Width));
    }

    /// <summary>As many benchmarks as fit beside the titles, those with the most papers first.</summary>
    private static Rows Draw(BenchmarkMatrix matrix, int width)
    {
        var shown = 0;
        for (var room = width - LeastTitle; shown < matrix.Benchmarks.Count && room >= matrix.Benchmarks[shown].Name.Length + CellPadding; shown++)
            room -= matrix.Benchmarks[shown].Name.Length + CellPadding;
        var drawn = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey).AddColumn("paper");
        foreach (var benchmark in matrix.Benchmarks.Take(shown))
            drawn.AddColumn(new TableColumn(new Text(benchmark.Name, Looks.OfConcept(benchmark.Id))).NoWrap().Centered());
        foreach (var row in matrix.Papers.Where(row => row.Roles.Take(shown).Any(role => role is not null)))
            drawn.AddRow([new Text(row.Title), .. row.Roles.Take(shown).Select(role => new Text(role is null ? "·" : role == "EVALUATES_ON" ? "E" : role[..1]))]);
        var left = matrix.Benchmarks.Count - shown;
        var legend = "E evaluated on, I introduced, U used, S studied, M mentioned" + (left > 0 ? $"; {left} more benchmarks do not fit (--format csv has all)" : "");
        return new Rows(drawn, new Text(legend, new Style(Color.Grey)));
    }
}
