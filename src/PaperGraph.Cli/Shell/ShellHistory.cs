using System.Text.Json;

namespace PaperGraph.Cli.Shell;

/// <summary>The statements of this and earlier sessions, in a file of the user's own; one that cannot be read or written is done without.</summary>
internal sealed class ShellHistory
{
    private const int Most = 1_000;

    private readonly string? _path;
    private readonly List<string> _entries;
    private int _place;

    private ShellHistory(string? path, List<string> entries) => (_path, _entries, _place) = (path, entries, entries.Count);

    /// <summary>Where it is kept.</summary>
    public static string DefaultPath => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "papergraph", "shell-history.jsonl");

    /// <summary>The statements, oldest first.</summary>
    public IReadOnlyList<string> Entries => _entries;

    /// <summary>Reads it; without a path nothing is kept.</summary>
    public static ShellHistory Read(string? path)
    {
        try
        {
            return new(path, path is null || !File.Exists(path) ? [] : [.. File.ReadLines(path).Select(line => JsonSerializer.Deserialize<string>(line)!).TakeLast(Most)]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return new(null, []);
        }
    }

    /// <summary>Adds a statement; one that was just given again is not kept twice.</summary>
    public void Add(string statement)
    {
        _place = _entries.Count;
        if (_entries.Count > 0 && _entries[^1] == statement)
            return;
        _entries.Add(statement);
        _place = _entries.Count;
        Save();
    }

    /// <summary>The statement before; null at the oldest.</summary>
    public string? Previous() => _place > 0 ? _entries[--_place] : null;

    /// <summary>The statement after; nothing behind the newest.</summary>
    public string Next() => ++_place < _entries.Count ? _entries[_place] : _entries[(_place = _entries.Count)..].FirstOrDefault() ?? "";

    private void Save()
    {
        if (_path is null)
            return;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            if (_entries.Count % Most == 0)
                File.WriteAllLines(_path, _entries.TakeLast(Most).Select(entry => JsonSerializer.Serialize(entry)));
            else
                File.AppendAllLines(_path, [JsonSerializer.Serialize(_entries[^1])]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A history that cannot be kept is no reason to stop.
        }
    }
}
