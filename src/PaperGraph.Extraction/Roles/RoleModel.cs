using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.Intrinsics;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Roles;

/// <summary>
/// A multinomial logistic regression over what a text says of a concept; reads <c>role-weights.txt</c>, which says how the
/// weights came about.
/// </summary>
internal sealed class RoleModel
{
    /// <summary>How many roles there are.</summary>
    public const int Roles = (int)Role.Mentions + 1;

    /// <summary>Stands for weights that are all near zero.</summary>
    public const string None = ".";

    private const int Labels = (int)ConceptLabel.Topic + 1;

    private static readonly Lazy<RoleModel> ShippedModel = new(() => new(WordTable.Read("role-weights.txt")));
    private static readonly int Features = Enum.GetValues<RoleFeature>().Length;
    private static readonly int Kinds = Enum.GetValues<RoleWord>().Length;

    private readonly FrozenDictionary<string, int> _words;
    private readonly Vector256<float>[] _weights;
    private readonly RoleNumber _unknown;
    private readonly RoleNumber[] _known;
    private readonly int[] _featureRows = new int[Labels * Features];
    private readonly int[] _wordRows;

    /// <summary>
    /// A model of the lines of its file: a feature, or the place of a word and the word; then for each label a weight in hundredths
    /// for each role, or a point for none.
    /// </summary>
    public RoleModel(IEnumerable<(string Name, string[] Words)> lines)
    {
        var rows = lines.Select(line => (Name: line.Name.Split(' '), line.Words)).ToList();
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, _) in rows.Where(row => row.Name.Length > 1))
            words.TryAdd(name[1], words.Count);
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _wordRows = new int[Labels * Kinds * _words.Count];
        // Row 0 is all zero: what has no weight.
        var weights = new List<Vector256<float>> { Vector256<float>.Zero };
        foreach (var (name, numbers) in rows)
        {
            var at = 0;
            for (var label = 0; label < Labels; label++)
                at += Add(name, label, numbers.AsSpan(at), weights);
        }

        _weights = [.. weights];
        _unknown = new(this, -1);
        _known = [.. Enumerable.Range(0, _words.Count).Select(number => new RoleNumber(this, number))];
    }

    /// <summary>A model that knows nothing.</summary>
    public static RoleModel Empty { get; } = new([]);

    public static RoleModel Shipped => ShippedModel.Value;

    /// <summary>How many rows of weights there are, the first of which is all zero.</summary>
    public int Rows => _weights.Length;

    /// <summary>The model's numbers of the words of a document, or -1.</summary>
    public int[] WordsOf(Document document)
    {
        var numbers = new int[document.Tokens.Length];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = NumberOf(document.Tokens[i].Word);
        return numbers;
    }

    private int NumberOf(Word word)
    {
        if (word.Role is { } known && known.Model == this)
            return known.Number;
        word.Role = _words.TryGetValue(word.Normal, out var number) ? _known[number] : _unknown;
        return word.Role.Number;
    }

    /// <summary>The row of a feature.</summary>
    public int Row(ConceptLabel label, RoleFeature feature) => _featureRows[((int)label * Features) + (int)feature];

    /// <summary>The row of a word that the model knows.</summary>
    public int Row(ConceptLabel label, RoleWord kind, int word) => RowsOf(label, kind)[word];

    /// <summary>The rows of all words that the model knows, by their numbers.</summary>
    public ReadOnlySpan<int> RowsOf(ConceptLabel label, RoleWord kind) => _wordRows.AsSpan((((int)label * Kinds) + (int)kind) * _words.Count, _words.Count);

    /// <summary>What a row says for each role, in natural logarithms of odds; the numbers after the roles' are 0.</summary>
    public ref readonly Vector256<float> Weights(int row) => ref _weights[row];

    /// <summary>Takes one label's weights; tells how many numbers they were.</summary>
    private int Add(string[] name, int label, ReadOnlySpan<string> numbers, List<Vector256<float>> weights)
    {
        if (numbers[0] == None)
            return 1;
        RowOf(name, label) = weights.Count;
        var row = Vector256<float>.Zero;
        for (var role = 0; role < Roles; role++)
            row = row.WithElement(role, int.Parse(numbers[role], CultureInfo.InvariantCulture) / 100f);
        weights.Add(row);
        return Roles;
    }

    private ref int RowOf(string[] name, int label)
    {
        if (name.Length == 1)
            return ref _featureRows[(label * Features) + (int)Enum.Parse<RoleFeature>(name[0])];
        return ref _wordRows[(((label * Kinds) + (int)Enum.Parse<RoleWord>(name[0])) * _words.Count) + _words[name[1]]];
    }
}
