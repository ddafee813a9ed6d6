using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Columns;

/// <summary>The columns of all keys on nodes or on relationships, in ordinal order of the keys.</summary>
internal sealed class PropertyTable(string[] keys, PropertyColumn[] columns)
{
    public string[] Keys => keys;

    public PropertyColumn[] Columns => columns;

    public Value Get(int row, string key)
    {
        var index = Array.BinarySearch(keys, key, StringComparer.Ordinal);
        return index < 0 ? Value.Null : columns[index].Get(row);
    }

    /// <summary>All properties at a row, in ordinal order of their keys.</summary>
    public List<KeyValuePair<string, Value>> At(int row)
    {
        var properties = new List<KeyValuePair<string, Value>>(keys.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            if (columns[i].Has(row))
                properties.Add(new(keys[i], columns[i].Get(row)));
        }

        return properties;
    }
}
