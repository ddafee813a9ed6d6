using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Records;

/// <summary>Numbers written names as they come; each is normalised once, however often it occurs.</summary>
internal sealed class NameTableBuilder
{
    private readonly Dictionary<string, int>[] _formNumbers = PerLabel();
    private readonly Dictionary<string, int>[] _keyNumbers = PerLabel();
    private readonly List<WrittenName> _forms = [];
    private readonly List<NameKey> _keys = [];

    /// <summary>The preliminary number of a written name, or -1 for one without a letter or digit, which names nothing.</summary>
    public int Add(ConceptLabel label, string text)
    {
        var numbers = _formNumbers[(int)label];
        if (numbers.TryGetValue(text, out var number))
            return number;
        var normalForm = NameNormalizer.Normalize(text);
        number = normalForm.Length == 0 ? -1 : _forms.Count;
        if (number >= 0)
            _forms.Add(new(label, text, AddKey(label, normalForm)));
        numbers.Add(text, number);
        return number;
    }

    /// <summary>The normal form behind a preliminary number.</summary>
    public string NormalForm(int number) => _keys[_forms[number].Key].NormalForm;

    /// <summary>The finished table, and for each preliminary number of a name the final one. The builder is not to be used afterwards.</summary>
    public NameTable Build(out int[] numbers)
    {
        var (keys, keyPlaces) = Sort(_keys);
        foreach (var byNormalForm in _keyNumbers)
        {
            foreach (var (normalForm, key) in byNormalForm)
                byNormalForm[normalForm] = keyPlaces[key];
        }

        (var forms, numbers) = Sort(_forms);
        for (var i = 0; i < forms.Length; i++)
            forms[i] = forms[i] with { Key = keyPlaces[forms[i].Key] };
        return new(forms, keys, _keyNumbers);
    }

    private int AddKey(ConceptLabel label, string normalForm)
    {
        if (!_keyNumbers[(int)label].TryGetValue(normalForm, out var number))
        {
            _keyNumbers[(int)label].Add(normalForm, number = _keys.Count);
            _keys.Add(new(label, normalForm));
        }

        return number;
    }

    /// <summary>The items in order, and for each old place the new one.</summary>
    private static (T[] Sorted, int[] Places) Sort<T>(List<T> items)
    {
        var sorted = items.ToArray();
        var order = new int[sorted.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(sorted, order);
        var places = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            places[order[i]] = i;
        return (sorted, places);
    }

    private static Dictionary<string, int>[] PerLabel() =>
        [.. Enum.GetValues<ConceptLabel>().Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
}
