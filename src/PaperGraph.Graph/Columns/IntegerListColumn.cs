using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Columns;

/// <summary>Lists of integers, laid end to end; a list is made only when it is asked for.</summary>
internal sealed class IntegerListColumn(int[] starts, int[] items, Bitmap filled) : PropertyColumn
{
    public override PropertyType? UniformType => PropertyType.IntegerList;

    public override Value Get(int row)
    {
        if (!filled[row])
            return Value.Null;
        var list = new Value[starts[row + 1] - starts[row]];
        for (var i = 0; i < list.Length; i++)
            list[i] = Value.Of((long)items[starts[row] + i]);
        return Value.List(list);
    }

    public override bool Has(int row) => filled[row];
}
