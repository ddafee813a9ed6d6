using System.Runtime.InteropServices;

namespace PaperGraph.Graph.Snapshots;

/// <summary>Gives sets of labels numbers in the order in which they come.</summary>
internal sealed class LabelSetTable
{
    private readonly NameTable _labels = new();
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<int[]> _sets = [];

    /// <summary>The number of a set of labels, whatever their order.</summary>
    public int Add(IEnumerable<string> labels)
    {
        var set = labels.Distinct().Select(_labels.Add).Order().ToArray();
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, string.Join(',', set), out var known);
        if (!known)
        {
            number = _sets.Count;
            _sets.Add(set);
        }

        return number;
    }

    /// <summary>Label names in ordinal order, and each set as places in it.</summary>
    public (string[] Names, int[][] Sets) Sort()
    {
        var (names, places) = _labels.Sort();
        var sets = _sets.ConvertAll(set => set.Select(label => places[label]).Order().ToArray());
        return (names, [.. sets]);
    }
}
