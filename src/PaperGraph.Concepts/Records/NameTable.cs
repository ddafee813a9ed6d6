using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Records;

/// <summary>
/// Every written name and every name key of a set of records, once. Numbers follow the ordinal order of what they stand
/// for, so that whatever walks them in order depends on the set alone.
/// </summary>
internal sealed class NameTable
{
    private readonly WrittenName[] _forms;
    private readonly NameKey[] _keys;
    private readonly int[] _keyOfForm;

    /// <summary>Takes names in any order.</summary>
    /// <param name="forms">The written names, each once.</param>
    /// <param name="numbers">For each of them its number here.</param>
    public NameTable(IReadOnlyList<WrittenName> forms, out int[] numbers)
    {
        _forms = [.. forms];
        var order = new int[_forms.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(_forms, order);
        numbers = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            numbers[order[i]] = i;
        var keys = Array.ConvertAll(_forms, form => form.Key);
        _keys = [.. keys.Distinct().Order()];
        _keyOfForm = Array.ConvertAll(keys, FindKey);
    }

    public int FormCount => _forms.Length;

    public int KeyCount => _keys.Length;

    public ConceptLabel LabelOf(int form) => _forms[form].Label;

    public string Text(int form) => _forms[form].Text;

    public int KeyOf(int form) => _keyOfForm[form];

    public NameKey Key(int key) => _keys[key];

    /// <summary>The number of a key, negative where no record holds it.</summary>
    public int FindKey(NameKey key) => Array.BinarySearch(_keys, key);

    public int FindKey(ConceptLabel label, string normalForm) => FindKey(new NameKey(label, normalForm));
}
