using System.Collections;
using System.Globalization;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.Neo4jImport;

/// <summary>Finds a character that may stand between the items of lists, because none holds it: nothing protects it in an item.</summary>
internal sealed class ArrayDelimiter
{
    private const string Usual = ";|^~";
    private const char FirstPrivate = '\ue000', LastPrivate = '\uf8ff';

    private readonly BitArray _used = new(char.MaxValue + 1);

    /// <summary>The first usual one that is free, else one of those that Unicode gives no meaning.</summary>
    public char Character { get; private set; } = Usual[0];

    /// <summary>As the importer's option spells it.</summary>
    public string Option => char.IsAscii(Character) ? Character.ToString() : "U+" + ((int)Character).ToString("X4", CultureInfo.InvariantCulture);

    public void Avoid(PropertyMap properties)
    {
        foreach (var (_, value) in properties)
        {
            if (value.Kind != ValueKind.List)
                continue;
            foreach (var item in value.AsList())
                Avoid(item.Kind == ValueKind.String ? item.AsString() : item.ToString());
        }
    }

    public void Avoid(string text)
    {
        foreach (var c in text)
            _used[c] = true;
    }

    /// <summary>Chooses one, all values being seen.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public void Choose()
    {
        foreach (var c in Usual)
        {
            if (!_used[c])
            {
                Character = c;
                return;
            }
        }

        for (var c = FirstPrivate; c <= LastPrivate; c++)
        {
            if (!_used[c])
            {
                Character = c;
                return;
            }
        }

        throw new InvalidDataException("The lists hold every character that could divide their items.");
    }
}
