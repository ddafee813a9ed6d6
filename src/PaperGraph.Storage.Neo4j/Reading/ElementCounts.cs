using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Storage.Neo4j.Reading;

/// <summary>Counts of labels or types, and each property's one type.</summary>
internal sealed class ElementCounts
{
    private readonly SortedDictionary<string, long> _names = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, PropertyType> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withEmptyList = [];

    public IReadOnlyDictionary<string, long> Names => _names;

    /// <summary>The types; an empty list is a list of texts unless other lists of the property say otherwise.</summary>
    public IReadOnlyDictionary<string, PropertyType> Properties
    {
        get
        {
            foreach (var key in _withEmptyList)
            {
                if (!_properties.TryGetValue(key, out var type))
                    _properties[key] = PropertyType.StringList;
                else if (type is not (PropertyType.StringList or PropertyType.IntegerList))
                    _properties[key] = PropertyType.String;
            }

            return _properties;
        }
    }

    public void Add(IEnumerable<string> names, PropertyMap properties)
    {
        foreach (var name in names)
            _names[name] = _names.GetValueOrDefault(name) + 1;
        foreach (var (key, value) in properties)
        {
            var type = TypeOf(value);
            if (value.Kind == ValueKind.List && value.AsList().Count == 0)
                _withEmptyList.Add(key);
            else
                _properties[key] = _properties.TryGetValue(key, out var known) && known != type ? PropertyType.String : type;
        }
    }

    private static PropertyType TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Integer => PropertyType.Integer,
        ValueKind.Float => PropertyType.Float,
        ValueKind.Boolean => PropertyType.Boolean,
        ValueKind.List when value.AsList().All(item => item.Kind == ValueKind.String) => PropertyType.StringList,
        ValueKind.List when value.AsList().All(item => item.Kind == ValueKind.Integer) => PropertyType.IntegerList,
        _ => PropertyType.String,
    };
}
