using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Conformance.Values;

namespace PaperGraph.Cypher.Conformance.Features;

/// <summary>A table under a step.</summary>
/// <param name="Columns">The cells of its first row.</param>
/// <param name="Rows">The values of the others.</param>
internal sealed record StepTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Value>> Rows)
{
    /// <summary>A table whose first row names the columns.</summary>
    public static StepTable Of(IReadOnlyList<IReadOnlyList<string>> cells) =>
        new(cells[0], [.. cells.Skip(1).Select(row => (IReadOnlyList<Value>)[.. row.Select(CellReader.Read)])]);
}
