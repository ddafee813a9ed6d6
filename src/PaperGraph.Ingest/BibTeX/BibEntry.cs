namespace PaperGraph.Ingest.BibTeX;

/// <summary>One entry, its values still in LaTeX.</summary>
internal sealed class BibEntry(string type, string key, long line)
{
    private readonly Dictionary<string, string> _fields = [];

    /// <summary>The type in lower case, without the <c>@</c>.</summary>
    public string Type => type;

    /// <summary>The key as written; may be empty.</summary>
    public string Key => key;

    /// <summary>The line where it begins.</summary>
    public long Line => line;

    /// <summary>What was odd in it, with the line.</summary>
    public List<(long Line, string Message)> Oddities { get; } = [];

    /// <summary>A field's value, without braces round the whole of it; null where the entry lacks it or it is blank.</summary>
    public string? this[string field] => _fields.TryGetValue(field, out var value) ? NullIfBlank(StripBraces(value)) : null;

    /// <summary>A field's value with all its braces, as lists of names need it.</summary>
    public string? Raw(string field) => _fields.TryGetValue(field, out var value) ? NullIfBlank(value) : null;

    /// <summary>Adds a field; of a field that comes twice the first stays.</summary>
    public void Add(string field, string value, long fieldLine)
    {
        if (_fields.TryAdd(field, value) || IsList(field) || _fields[field] == value)
            return;
        Oddities.Add((fieldLine, $"the field '{field}' is given twice; the first is taken"));
    }

    private static bool IsList(string field) => field == "keywords" || field.StartsWith("funding", StringComparison.Ordinal);

    private static string StripBraces(string value)
    {
        while (value is ['{', .., '}'] && BibText.EndOfGroup(value, 0) == value.Length)
            value = value[1..^1];
        return value;
    }

    private static string? NullIfBlank(string value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
