using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Columns;

/// <summary>A column that few rows fill: their numbers in order, and their values as a dense column.</summary>
internal sealed class SparseColumn(int[] rows, PropertyColumn values) : PropertyColumn
{
    public override PropertyType? UniformType => values.UniformType;

    public override Value Get(int row)
    {
        var index = Array.BinarySearch(rows, row);
        return index < 0 ? Value.Null : values.Get(index);
    }

    public override bool Has(int row) => Array.BinarySearch(rows, row) >= 0;
}
