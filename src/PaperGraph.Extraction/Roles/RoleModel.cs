using System.Collections.Frozen;
using System.Globalization;
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

    private const int Labels = (int)ConceptLabel.Topic + 1;

    private static readonly Lazy<RoleModel> ShippedModel = new(() => new(WordTable.Read("role-weights.txt")));
    private static readonly int Features = Enum.GetValues<RoleFeature>().Length;
    private static readonly int Kinds = Enum.GetValues<RoleWord>().Length;

    private readonly FrozenDictionary<string, int> _words;
    private readonly float[] _weights;
    private readonly int[] _featureRows = new int[Labels * Features];
    private readonly int[] _wordRows;

    /// <summary>A model of the lines of its file: label, feature or place of a word, word; a number for each role.</summary>
    public RoleModel(IEnumerable<(string Name, string[] Words)> lines)
    {
        var rows = lines.Select(line => (Name: line.Name.Split(' '), Weights: Array.ConvertAll(line.Words, word => float.Parse(word, CultureInfo.InvariantCulture)))).ToList();
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, _) in rows.Where(row => row.Name.Length > 2))
            words.TryAdd(name[2], words.Count);
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _wordRows = new int[Labels * Kinds * _words.Count];
        // Row 0 is all zero: what has no weight.
        _weights = new float[(rows.Count + 1) * Roles];
        for (var i = 0; i < rows.Count; i++)
        {
            RowOf(rows[i].Name) = i + 1;
            rows[i].Weights.CopyTo(_weights.AsSpan((i + 1) * Roles));
        }
    }

    public static RoleModel Shipped => ShippedModel.Value;

    /// <summary>How many rows of weights there are, the first of which is all zero.</summary>
    public int Rows => _weights.Length / Roles;

    /// <summary>The model's numbers of the words of a document, or -1.</summary>
    public int[] WordsOf(Document document)
    {
        var numbers = new int[document.Tokens.Length];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = _words.TryGetValue(document.Tokens[i].Word.Normal, out var number) ? number : -1;
        return numbers;
    }

    /// <summary>The row of a feature.</summary>
    public int Row(ConceptLabel label, RoleFeature feature) => _featureRows[((int)label * Features) + (int)feature];

    /// <summary>The row of a word that the model knows.</summary>
    public int Row(ConceptLabel label, RoleWord kind, int word) => _wordRows[((((int)label * Kinds) + (int)kind) * _words.Count) + word];

    /// <summary>What a row says for each role, in natural logarithms of odds.</summary>
    public ReadOnlySpan<float> Weights(int row) => _weights.AsSpan(row * Roles, Roles);

    private ref int RowOf(string[] name)
    {
        var label = (int)Enum.Parse<ConceptLabel>(name[0]);
        if (name.Length == 2)
            return ref _featureRows[(label * Features) + (int)Enum.Parse<RoleFeature>(name[1])];
        return ref _wordRows[(((label * Kinds) + (int)Enum.Parse<RoleWord>(name[1])) * _words.Count) + _words[name[2]]];
    }
}
