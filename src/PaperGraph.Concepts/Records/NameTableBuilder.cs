using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Records;

/// <summary>Numbers written names as they come; each is normalised once, however often it occurs.</summary>
internal sealed class NameTableBuilder
{
    private readonly Dictionary<string, int>[] _numbers = [.. Enum.GetValues<ConceptLabel>().Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly List<WrittenName> _forms = [];

    /// <summary>The preliminary number of a written name, or -1 for one without a letter or digit, which names nothing.</summary>
    public int Add(ConceptLabel label, string text)
    {
        var numbers = _numbers[(int)label];
        if (numbers.TryGetValue(text, out var number))
            return number;
        var key = NameKey.Of(label, text);
        number = key.NormalForm.Length == 0 ? -1 : _forms.Count;
        if (number >= 0)
            _forms.Add(new(text, key));
        numbers.Add(text, number);
        return number;
    }

    /// <summary>The normal form behind a preliminary number.</summary>
    public string NormalForm(int number) => _forms[number].Key.NormalForm;

    /// <summary>The finished table, and for each preliminary number the final one.</summary>
    public NameTable Build(out int[] numbers) => new(_forms, out numbers);
}
