using PaperGraph.Core.Querying;

namespace PaperGraph.Cli.Shared;

/// <summary>Papers against benchmarks.</summary>
/// <param name="Benchmarks">The columns: those with the most papers first, then by id.</param>
/// <param name="Papers">The rows: by how many of the benchmarks each names, then by id.</param>
internal sealed record BenchmarkMatrix(IReadOnlyList<(string Id, string Name)> Benchmarks, IReadOnlyList<MatrixRow> Papers)
{
    /// <summary>Turns the rows of the query <c>shared-matrix</c>.</summary>
    public static BenchmarkMatrix Of(CypherResult answer)
    {
        var columns = answer.Read().Select(row => (Id: row.Text("benchmark"), Name: row.Text("name"))).Distinct().ToList();
        var places = columns.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        var papers = answer.Read().GroupBy(row => row.Text("paper"))
            .Select(paper => new MatrixRow(paper.Key, paper.First().Text("title"), Fill(columns.Count, paper.Select(row => (places[row.Text("benchmark")], row.Text("role"))))))
            .OrderByDescending(paper => paper.Roles.Count(role => role is not null)).ThenBy(paper => paper.Id, CodePointOrder.Instance);
        return new(columns, [.. papers]);
    }

    // Where a paper has several roles towards a benchmark, the first has the highest rank.
    private static string?[] Fill(int columns, IEnumerable<(int Column, string Role)> cells)
    {
        var row = new string?[columns];
        foreach (var (column, role) in cells)
            row[column] ??= role;
        return row;
    }
}

/// <summary>A paper's row.</summary>
/// <param name="Id">The paper's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Roles">For each benchmark the type of the paper's relationship to it, or null.</param>
internal sealed record MatrixRow(string Id, string Title, IReadOnlyList<string?> Roles);
