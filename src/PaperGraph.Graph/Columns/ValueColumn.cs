using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Columns;

/// <summary>Values of any kinds, as they came.</summary>
internal sealed class ValueColumn(Value[] values) : PropertyColumn
{
    public override PropertyType? UniformType => null;

    public override Value Get(int row) => values[row];

    public override bool Has(int row) => !values[row].IsNull;
}
