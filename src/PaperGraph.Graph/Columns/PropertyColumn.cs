using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Columns;

/// <summary>The values of one property key, by node or relationship number.</summary>
internal abstract class PropertyColumn
{
    /// <summary>The one type of all values; null where the column holds whatever came.</summary>
    public abstract PropertyType? UniformType { get; }

    /// <summary>The value at a row, or the absent value.</summary>
    public abstract Value Get(int row);

    /// <summary>Whether there is a value at a row.</summary>
    public abstract bool Has(int row);
}
