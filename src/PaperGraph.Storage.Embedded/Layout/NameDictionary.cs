using PaperGraph.Storage.Embedded.Codecs;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Layout;

/// <summary>
/// Types, property keys and recurring texts, each kept once under a number: what a connection's transaction sees of them.
/// New names are written by the same transaction that uses them.
/// </summary>
internal sealed class NameDictionary : INames
{
    // The dictionary is in memory as long as the store is open.
    private const int Enough = 50_000;

    private readonly Database _database;
    private readonly Dictionary<string, int> _numbers = [];
    private readonly Dictionary<int, string> _names = [];

    public NameDictionary(Database database)
    {
        _database = database;
        ReadNew();
    }

    public bool HasRoom => _names.Count < Enough;

    public int Number(string name)
    {
        if (_numbers.TryGetValue(name, out var known))
            return known;
        using var insert = _database.Prepare("INSERT INTO name (text) VALUES (?1) RETURNING number");
        insert.Bind(1, name).Step();
        var number = (int)insert.Integer(0);
        Remember(number, name);
        return number;
    }

    public string Name(int number)
    {
        if (!_names.ContainsKey(number))
            ReadNew();
        return _names[number];
    }

    // Another connection may have added names since.
    private void ReadNew()
    {
        using var rows = _database.Prepare("SELECT number, text FROM name WHERE number > ?1");
        rows.Bind(1, _names.Count == 0 ? 0 : _names.Keys.Max());
        while (rows.Step())
            Remember((int)rows.Integer(0), rows.Text(1));
    }

    private void Remember(int number, string name)
    {
        _numbers.Add(name, number);
        _names.Add(number, name);
    }
}
