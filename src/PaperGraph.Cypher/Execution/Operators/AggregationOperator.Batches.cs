namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The node in which rows differ that come many at a time.</summary>
/// <param name="Slot">Its slot.</param>
/// <param name="Reads">Which of the keys that rows are grouped by read it.</param>
internal sealed record BatchedNode(int Slot, bool[] Reads);

internal sealed partial class AggregationOperator
{
    private void TakeBatches(BatchedNode node)
    {
        var room = new NodeBatch(node.Slot, new int[NodeBatch.Size]);
        Span<int> numbers = new int[NodeBatch.Size];
        while (input.Fill(room) is var count and > 0)
        {
            context.Limits.Step();
            var rows = room.First(count);
            var groups = numbers[..count];
            if (keys.Length > 0)
                Group(rows, groups, node.Reads);
            foreach (var column in columns)
                column.AddAll(groups, rows, frame);
        }
    }

    private void Group(NodeBatch rows, Span<int> groups, bool[] reads)
    {
        var first = _groups.Count;
        if (TryPlace(rows, reads, out var place) && _groups.TryAddAll(_key, place, rows.Nodes, groups))
        {
            for (var group = first; group < _groups.Count; group++)
                Begin(group);
            return;
        }

        for (var row = 0; row < groups.Length; row++)
        {
            rows.Put(row, frame);
            groups[row] = GroupOf();
        }
    }

    // Whether one key is the batch's node and the others are the same in all its rows; these are put into the key.
    private bool TryPlace(NodeBatch rows, bool[] reads, out int place)
    {
        place = Array.IndexOf(reads, true);
        if (place < 0 || Array.IndexOf(reads, true, place + 1) >= 0 || !keys[place].Value.IsNodeOf(rows))
            return false;
        for (var i = 0; i < keys.Length; i++)
        {
            if (i != place)
                _key[i] = keys[i].Value.Evaluate(frame);
        }

        return true;
    }
}
