using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Cli.Shell;

/// <summary>The parameters of a shell: set by <c>:param name => expression</c>, kept for every statement after.</summary>
internal sealed class ShellParameters(Dictionary<string, Value> values)
{
    private static readonly string[] Arrows = ["=>", "=", ":"];

    /// <summary>All of them.</summary>
    public IReadOnlyDictionary<string, Value> Values => values;

    /// <summary>Takes them all away.</summary>
    public void Clear() => values.Clear();

    /// <summary>Sets one: what stands behind the arrow is an expression of Cypher.</summary>
    /// <exception cref="PaperGraphException">It has no name, or the expression is wrong.</exception>
    public async ValueTask SetAsync(string assignment, ICypherRunner runner, CancellationToken cancellationToken)
    {
        var arrow = Arrows.Select(arrow => (Arrow: arrow, Place: assignment.IndexOf(arrow, StringComparison.Ordinal))).FirstOrDefault(arrow => arrow.Place > 0);
        var name = arrow.Arrow is null ? "" : assignment[..arrow.Place].Trim().TrimStart('$').Trim('`');
        if (name.Length == 0)
            throw new PaperGraphException(ErrorKind.Usage, $":param takes a name and an expression, not '{assignment}'.", ":param year => 2024, :param names => ['GSM8K', 'MMLU']");
        var result = await runner.RunAsync(
            new CypherQuery("RETURN " + assignment[(arrow.Place + arrow.Arrow!.Length)..].Trim() + " AS value") { Source = ":param", Parameters = values }, cancellationToken).ConfigureAwait(false);
        values[name] = result.Rows[0][0];
    }
}
