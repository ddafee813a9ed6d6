using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Columns;

/// <summary>Doubles.</summary>
internal sealed class FloatColumn(double[] values, Bitmap filled) : PropertyColumn
{
    public override PropertyType? UniformType => PropertyType.Float;

    public override Value Get(int row) => filled[row] ? Value.Of(values[row]) : Value.Null;

    public override bool Has(int row) => filled[row];
}
