using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Rows kept aside: the values of some slots, one row behind the other.</summary>
internal sealed class RowBuffer(int[] slots, QueryContext context)
{
    private Value[] _values = new Value[Math.Max(slots.Length * 16, 1)];

    private long _bytes;

    public int Count { get; private set; }

    public void Clear()
    {
        context.Limits.Release(_bytes);
        _bytes = 0;
        if (_values.Length > 65_536)
            _values = new Value[Math.Max(slots.Length * 16, 1)];
        else
            Array.Clear(_values, 0, Count * slots.Length);
        Count = 0;
    }

    /// <summary>Keeps what the frame holds.</summary>
    public void Add(Value[] frame)
    {
        Hold(BytesPerRow);
        if ((Count + 1) * slots.Length > _values.Length)
            Grow();
        Set(Count++, frame);
    }

    /// <summary>Keeps what the frame holds in place of a row.</summary>
    public void Set(int row, Value[] frame)
    {
        var place = row * slots.Length;
        foreach (var slot in slots)
        {
            Hold(frame[slot].Size - _values[place].Size);
            _values[place++] = frame[slot];
        }
    }

    /// <summary>Puts a row into the frame.</summary>
    public void Restore(int row, Value[] frame)
    {
        var place = row * slots.Length;
        foreach (var slot in slots)
            frame[slot] = _values[place++];
    }

    private void Grow()
    {
        var larger = new Value[checked(_values.Length * 2)];
        context.Limits.Copy(_values, larger);
        _values = larger;
    }

    private void Hold(long bytes)
    {
        if (bytes == 0)
            return;
        _bytes += bytes;
        context.Limits.Hold(bytes);
    }

    private int BytesPerRow => (slots.Length * 16) + 16;
}
