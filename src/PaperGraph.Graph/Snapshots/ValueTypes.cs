using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Snapshots;

/// <summary>Finds the one type of values; mixed ones, and lists of anything but texts or integers, count as text.</summary>
internal struct ValueTypes
{
    private bool _hasEmptyList;
    private PropertyType? _type;

    /// <summary>The type that all values so far have; null where there was none.</summary>
    public readonly PropertyType? Common => _type switch
    {
        null => _hasEmptyList ? PropertyType.StringList : null,
        PropertyType.StringList or PropertyType.IntegerList => _type,
        _ => _hasEmptyList ? PropertyType.String : _type,
    };

    public void Add(Value value)
    {
        if (value.IsNull)
            return;
        if (value.Kind == ValueKind.List && value.AsList().Count == 0)
        {
            _hasEmptyList = true;
            return;
        }

        var type = TypeOf(value);
        _type = _type is null || _type == type ? type : PropertyType.String;
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
