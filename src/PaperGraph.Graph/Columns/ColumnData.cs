using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Columns;

/// <summary>The values of a key while a graph is read, in the order in which they come, all of one kind.</summary>
internal abstract class ColumnData
{
    /// <summary>How many values there are.</summary>
    public abstract int Count { get; }

    /// <summary>A value that came.</summary>
    public abstract Value this[int index] { get; }

    /// <summary>Takes a value; false where it is of another kind.</summary>
    public abstract bool TryAdd(Value value);

    /// <summary>The column: value <c>i</c> goes to row <c>slots[i]</c> of <paramref name="count"/>.</summary>
    public abstract PropertyColumn Build(int[] slots, int count);

    /// <summary>The narrowest kind that takes a value.</summary>
    public static ColumnData For(Value value) => value.Kind switch
    {
        ValueKind.Integer => new IntegerData(),
        ValueKind.Float => new FloatData(),
        ValueKind.String => new StringData(),
        ValueKind.List when IntegerListData.Takes(value) => new IntegerListData(),
        _ => new ValueData(),
    };
}
