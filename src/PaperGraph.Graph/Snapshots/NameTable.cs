using System.Runtime.InteropServices;

namespace PaperGraph.Graph.Snapshots;

/// <summary>Gives names numbers in the order in which they come.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<string> _names = [];

    public int Add(string name)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, name, out var known);
        if (!known)
        {
            number = _names.Count;
            _names.Add(name);
        }

        return number;
    }

    /// <summary>The names in ordinal order, and for each number the place of its name there.</summary>
    public (string[] Names, int[] Places) Sort()
    {
        var names = _names.ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        var places = new int[names.Length];
        for (var i = 0; i < names.Length; i++)
            places[_numbers[names[i]]] = i;
        return (names, places);
    }
}
