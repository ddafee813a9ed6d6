namespace PaperGraph.Graph.Snapshots;

/// <summary>Which nodes carry which labels: a set of labels for each node, and the nodes of each label in order.</summary>
internal sealed class LabelIndex
{
    private readonly int[] _setOfNode;
    private readonly int[][] _sets;
    private readonly bool[,] _holds;
    private readonly int[][] _nodes;

    public LabelIndex(int labels, int[][] sets, int[] setOfNode)
    {
        (_setOfNode, _sets) = (setOfNode, sets);
        _holds = new bool[sets.Length, labels];
        for (var set = 0; set < sets.Length; set++)
        {
            foreach (var label in sets[set])
                _holds[set, label] = true;
        }

        _nodes = IndexNodes(labels);
    }

    public int[] Labels(int node) => _sets[_setOfNode[node]];

    public bool Has(int node, int label) => _holds[_setOfNode[node], label];

    /// <summary>The number of a node's set of labels.</summary>
    public int SetOf(int node) => _setOfNode[node];

    public int[] Nodes(int label) => _nodes[label];

    private int[][] IndexNodes(int labels)
    {
        var lists = new List<int>[labels];
        for (var label = 0; label < labels; label++)
            lists[label] = [];
        for (var node = 0; node < _setOfNode.Length; node++)
        {
            foreach (var label in _sets[_setOfNode[node]])
                lists[label].Add(node);
        }

        return Array.ConvertAll(lists, list => list.ToArray());
    }
}
