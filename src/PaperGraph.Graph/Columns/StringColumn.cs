using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Columns;

/// <summary>Texts, each distinct one kept once; code 0 means that the row has none.</summary>
internal sealed class StringColumn(int[] codes, string[] texts) : PropertyColumn
{
    public override PropertyType? UniformType => PropertyType.String;

    public override Value Get(int row) => codes[row] == 0 ? Value.Null : Value.Of(texts[codes[row] - 1]);

    public override bool Has(int row) => codes[row] != 0;
}
