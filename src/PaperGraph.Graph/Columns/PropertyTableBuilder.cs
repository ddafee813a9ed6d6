using System.Runtime.InteropServices;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Columns;

/// <summary>Collects properties of nodes or of relationships, key by key.</summary>
public sealed class PropertyTableBuilder
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<ColumnBuilder> _columns = [];

    internal PropertyTableBuilder()
    {
    }

    /// <summary>The number under which this builder knows a key.</summary>
    public int Key(string name)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, name, out var known);
        if (!known)
        {
            number = _columns.Count;
            _columns.Add(new ColumnBuilder());
        }

        return number;
    }

    /// <summary>Gives a row a property that it does not have yet; an absent value is passed over.</summary>
    /// <param name="row">The number that adding the node or relationship gave.</param>
    /// <param name="key">The number of the key.</param>
    /// <param name="value">The value.</param>
    public void Set(int row, int key, Value value)
    {
        if (!value.IsNull)
            _columns[key].Add(row, value);
    }

    internal void Set(int row, PropertyMap properties)
    {
        foreach (var (name, value) in properties)
            Set(row, Key(name), value);
    }

    internal PropertyTable Build(int[] numbers) => Build(numbers, _numbers.Keys);

    internal PropertyTable Build(int[] numbers, IEnumerable<string> keys)
    {
        var built = _numbers
            .Where(pair => keys.Contains(pair.Key))
            .Select(pair => (pair.Key, Column: _columns[pair.Value].Build(numbers)))
            .Where(pair => pair.Column is not null)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ToList();
        return new([.. built.Select(pair => pair.Key)], [.. built.Select(pair => pair.Column!)]);
    }
}
