using System.Runtime.InteropServices;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Columns;

internal sealed class StringData : ColumnData
{
    private readonly Dictionary<string, int> _codes = [];
    private readonly List<string> _texts = [];
    private readonly List<int> _values = [];

    public override int Count => _values.Count;

    public override Value this[int index] => Value.Of(_texts[_values[index] - 1]);

    public override bool TryAdd(Value value)
    {
        if (value.Kind != ValueKind.String)
            return false;
        var text = value.AsString();
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(_codes, text, out var known);
        if (!known)
        {
            _texts.Add(text);
            code = _texts.Count;
        }

        _values.Add(code);
        return true;
    }

    public override PropertyColumn Build(int[] slots, int count)
    {
        var codes = new int[count];
        for (var i = 0; i < slots.Length; i++)
            codes[slots[i]] = _values[i];
        return new StringColumn(codes, [.. _texts]);
    }
}
