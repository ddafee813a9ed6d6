using System.Text;

namespace PaperGraph.Ingest.Records;

/// <summary>The fields of one record of a tagged format, in their order.</summary>
internal sealed class TaggedFields
{
    private readonly List<(string Tag, StringBuilder Value)> _fields = [];

    /// <summary>The values in the file's order.</summary>
    public IEnumerable<(string Tag, string Value)> All => _fields.Select(entry => (entry.Tag, entry.Value.ToString()));

    /// <summary>Adds a field.</summary>
    public void Add(string tag, ReadOnlySpan<char> value) => _fields.Add((tag, new StringBuilder().Append(value.Trim())));

    /// <summary>Adds a line to the last field's value, joined by a blank.</summary>
    public void Continue(ReadOnlySpan<char> text)
    {
        if (_fields.Count == 0)
            return;
        var value = _fields[^1].Value;
        if (value.Length > 0)
            value.Append(' ');
        value.Append(text.Trim());
    }

    /// <summary>All values of the tags, in the file's order.</summary>
    public IEnumerable<string> Values(params string[] tags) =>
        from field in _fields where tags.Contains(field.Tag) && field.Value.Length > 0 select field.Value.ToString();

    /// <summary>The first value of the first of the tags that has one, or null.</summary>
    public string? First(params string[] tags) => tags.SelectMany(tag => Values(tag)).FirstOrDefault();
}
