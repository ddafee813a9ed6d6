using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Concepts.Linking;

/// <summary>Property maps of one integer; equal counts share a map, for there are many relationships and few counts.</summary>
internal sealed class CountProperties(string name)
{
    private readonly Dictionary<int, PropertyMap> _maps = [];

    public PropertyMap Of(int count)
    {
        if (!_maps.TryGetValue(count, out var map))
            _maps.Add(count, map = PropertyMap.Of((name, Value.Of(count))));
        return map;
    }
}
