using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Records;

/// <summary>
/// Every written name and every name key of a set of records, once. Numbers follow the ordinal order of what they stand
/// for, so that whatever walks them in order depends on the set alone.
/// </summary>
internal sealed class NameTable(WrittenName[] forms, NameKey[] keys, Dictionary<string, int>[] keyNumbers)
{
    public int FormCount => forms.Length;

    public int KeyCount => keys.Length;

    public ConceptLabel LabelOf(int form) => forms[form].Label;

    public string Text(int form) => forms[form].Text;

    public int KeyOf(int form) => forms[form].Key;

    public NameKey Key(int key) => keys[key];

    /// <summary>The number of a key, -1 where no record holds it.</summary>
    public int FindKey(NameKey key) => FindKey(key.Label, key.NormalForm);

    /// <summary>The number of a key, -1 where no record holds it.</summary>
    public int FindKey(ConceptLabel label, ReadOnlySpan<char> normalForm) =>
        keyNumbers[(int)label].GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(normalForm, out var key) ? key : -1;
}
