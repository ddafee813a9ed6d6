namespace PaperGraph.Graph.Views;

/// <summary>Names of labels, types or keys with their numbers in one view.</summary>
public sealed class NameList
{
    private Dictionary<string, int> _numbers;
    private List<string> _names;
    private bool _shared;

    internal NameList(IEnumerable<string> names)
    {
        (_numbers, _names) = ([], []);
        foreach (var name in names)
            Add(name);
    }

    private NameList(NameList original) => (_numbers, _names, _shared) = (original._numbers, original._names, true);

    /// <summary>All names by number.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>A name's number, or -1.</summary>
    public int Find(string name) => _numbers.TryGetValue(name, out var number) ? number : -1;

    internal int Add(string name)
    {
        if (_numbers.TryGetValue(name, out var number))
            return number;
        if (_shared)
            (_numbers, _names, _shared) = (new(_numbers), [.. _names], false);
        _numbers.Add(name, _names.Count);
        _names.Add(name);
        return _names.Count - 1;
    }

    /// <summary>The same names for whoever may add others; this list is not to be added to any more.</summary>
    internal NameList Fork() => new(this);
}
