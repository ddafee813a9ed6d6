namespace PaperGraph.Graph.Views;

/// <summary>Names of labels, types or keys with their numbers in one view.</summary>
public sealed class NameList
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<string> _names = [];

    internal NameList()
    {
    }

    /// <summary>All names by number.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>A name's number, or -1.</summary>
    public int Find(string name) => _numbers.TryGetValue(name, out var number) ? number : -1;

    internal int Add(string name)
    {
        if (_numbers.TryGetValue(name, out var number))
            return number;
        _numbers.Add(name, _names.Count);
        _names.Add(name);
        return _names.Count - 1;
    }

    internal NameList Copy()
    {
        var copy = new NameList();
        foreach (var name in _names)
            copy.Add(name);
        return copy;
    }
}
