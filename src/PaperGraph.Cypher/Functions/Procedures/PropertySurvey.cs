using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Functions.Procedures;

/// <summary>Which properties elements of one type have, of which types, and whether all have them.</summary>
internal sealed class PropertySurvey
{
    private readonly SortedDictionary<string, (long Count, SortedSet<string> Types)> _properties = new(StringComparer.Ordinal);
    private long _elements;

    /// <summary>Counts an element.</summary>
    public void Add(PropertyMap properties)
    {
        _elements++;
        foreach (var (key, value) in properties)
        {
            var (count, types) = _properties.GetValueOrDefault(key, (0, new(StringComparer.Ordinal)));
            types.Add(PropertyTypeNames.Of(value));
            _properties[key] = (count + 1, types);
        }
    }

    /// <summary>For each property its name, its types and whether every element has it; one row of nulls where there is none.</summary>
    public IEnumerable<(Value Name, Value Types, Value Mandatory)> Rows => _properties.Count == 0
        ? [(Value.Null, Value.Null, Value.Of(false))]
        : _properties.Select(property => (Value.Of(property.Key), Value.List(property.Value.Types), Value.Of(property.Value.Count == _elements)));
}
