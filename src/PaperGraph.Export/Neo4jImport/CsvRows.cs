using System.Globalization;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.Neo4jImport;

/// <summary>Rows as <c>neo4j-admin database import</c> reads them, into one file.</summary>
internal sealed class CsvRows : IAsyncDisposable
{
    private readonly ImportTable _table;
    private readonly char _delimiter;
    private readonly FileStream _file;
    private readonly TextOutput _text = new();

    public CsvRows(ImportTable table, string folder, char delimiter)
    {
        _table = table;
        _delimiter = delimiter;
        _file = new(Path.Combine(folder, table.FileName), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        WriteHeader();
    }

    public ValueTask WriteAsync(GraphNode node, CancellationToken cancellationToken)
    {
        AppendText(_text, node.Id).Append(',');
        AppendItems(node.Labels);
        return WriteAsync(node.Properties, cancellationToken);
    }

    public ValueTask WriteAsync(GraphRelationship relationship, CancellationToken cancellationToken)
    {
        AppendText(_text, relationship.From).Append(',');
        AppendText(_text, relationship.To).Append(',');
        AppendText(_text, relationship.Type);
        return WriteAsync(relationship.Properties, cancellationToken);
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await _text.DrainAsync(_file, cancellationToken).ConfigureAwait(false);
        _file.Flush(flushToDisk: true);
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private void WriteHeader()
    {
        _text.Append(string.Join(',', _table.Fixed));
        foreach (var (property, type) in _table.Columns)
            AppendText(_text.Append(','), $"{property}:{type}");
        _text.Append('\n');
    }

    private ValueTask WriteAsync(PropertyMap properties, CancellationToken cancellationToken)
    {
        foreach (var (property, type) in _table.Columns)
        {
            _text.Append(',');
            AppendCell(properties[property], type);
        }

        _text.Append('\n');
        return _text.DrainIfLargeAsync(_file, cancellationToken);
    }

    // Nothing at all is a missing value, two quotes are the empty text.
    private void AppendCell(Value value, ColumnType type)
    {
        if (value.IsNull || (value.Kind == ValueKind.List && ColumnType.ReadsAsMissing(value.AsSpan())))
            return;
        if (type.IsList)
            AppendItems(value.AsList().Select(TextOf));
        else if (type.Kind == ValueKind.String)
            AppendText(_text, value.Kind == ValueKind.Float ? TextOf(value) : ListJson.ToText(value));
        else
            _text.Append(TextOf(value));
    }

    private void AppendItems(IEnumerable<string> items) => AppendText(_text, string.Join(_delimiter, items));

    private static string TextOf(Value value) => value.Kind switch
    {
        ValueKind.Float when double.IsFinite(value.AsFloat()) => NumberText.Of(value.AsFloat()),
        ValueKind.Float => value.AsFloat().ToString(CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static TextOutput AppendText(TextOutput output, string text)
    {
        var rest = PlainText.Encodable(text).AsSpan();
        output.Append('"');
        for (var quote = rest.IndexOf('"'); quote >= 0; quote = rest.IndexOf('"'))
        {
            output.Append(rest[..quote]).Append("\"\"");
            rest = rest[(quote + 1)..];
        }

        return output.Append(rest).Append('"');
    }
}
