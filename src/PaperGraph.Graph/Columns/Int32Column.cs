using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Columns;

/// <summary>Integers that all fit 32 bits.</summary>
internal sealed class Int32Column(int[] values, Bitmap filled) : PropertyColumn
{
    public override PropertyType? UniformType => PropertyType.Integer;

    public override Value Get(int row) => filled[row] ? Value.Of((long)values[row]) : Value.Null;

    public override bool Has(int row) => filled[row];
}
