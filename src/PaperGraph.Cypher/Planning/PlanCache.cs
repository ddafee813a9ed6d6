namespace PaperGraph.Cypher.Planning;

/// <summary>Keeps statements that were prepared, those that were asked for last.</summary>
internal sealed class PlanCache(int capacity)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<PreparedStatement>> _byText = new(StringComparer.Ordinal);
    private readonly LinkedList<PreparedStatement> _latestFirst = [];

    public PreparedStatement? Find(string text)
    {
        lock (_lock)
        {
            if (!_byText.TryGetValue(text, out var node))
                return null;
            _latestFirst.Remove(node);
            _latestFirst.AddFirst(node);
            return node.Value;
        }
    }

    public void Add(PreparedStatement statement)
    {
        lock (_lock)
        {
            if (capacity == 0 || _byText.ContainsKey(statement.Text))
                return;
            if (_byText.Count >= capacity)
            {
                _byText.Remove(_latestFirst.Last!.Value.Text);
                _latestFirst.RemoveLast();
            }

            _byText.Add(statement.Text, _latestFirst.AddFirst(statement));
        }
    }
}
