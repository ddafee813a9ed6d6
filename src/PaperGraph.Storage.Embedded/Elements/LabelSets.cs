using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Elements;

/// <summary>The sets of labels that nodes carry, each kept once under a number.</summary>
internal sealed class LabelSets
{
    private readonly Database _database;
    private readonly Dictionary<string, int> _numbers = [];

    public LabelSets(Database database)
    {
        _database = database;
        using var rows = database.Prepare("SELECT number, labels FROM label_set");
        while (rows.Step())
            _numbers.Add(rows.Text(1), (int)rows.Integer(0));
    }

    /// <summary>The number of a set, given now if it is new.</summary>
    public int Number(ImmutableArray<string> labels)
    {
        var text = JsonSerializer.Serialize(labels);
        if (_numbers.TryGetValue(text, out var known))
            return known;
        using var insert = _database.Prepare("INSERT INTO label_set (labels) VALUES (?1) RETURNING number");
        insert.Bind(1, text).Step();
        return _numbers[text] = (int)insert.Integer(0);
    }

    /// <summary>Every set by its number.</summary>
    public IEnumerable<(int Number, string[] Labels)> All() =>
        _numbers.Select(pair => (pair.Value, JsonSerializer.Deserialize<string[]>(pair.Key)!));
}
