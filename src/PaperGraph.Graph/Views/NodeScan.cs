namespace PaperGraph.Graph.Views;

/// <summary>Walks over nodes of a view that are there.</summary>
public struct NodeScan
{
    private readonly GraphView _view;
    private readonly int _label;
    private int _next;

    internal NodeScan(GraphView view, int label) => (_view, _label, _next) = (view, label, 0);

    /// <summary>The node that the walk has come to.</summary>
    public int Current { get; private set; }

    /// <summary>Goes on to the next node; false where there is none.</summary>
    public bool MoveNext()
    {
        while (_next < _view.NodeCapacity)
        {
            Current = _next++;
            if (_view.HasNode(Current) && (_label < 0 || _view.HasLabel(Current, _label)))
                return true;
        }

        return false;
    }
}
