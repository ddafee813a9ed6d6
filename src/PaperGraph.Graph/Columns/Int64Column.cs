using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Columns;

/// <summary>Integers, some of them beyond 32 bits.</summary>
internal sealed class Int64Column(long[] values, Bitmap filled) : PropertyColumn
{
    public override PropertyType? UniformType => PropertyType.Integer;

    public override Value Get(int row) => filled[row] ? Value.Of(values[row]) : Value.Null;

    public override bool Has(int row) => filled[row];
}
