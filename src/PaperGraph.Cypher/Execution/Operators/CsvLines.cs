using nietras.SeparatedValues;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The lines of a CSV file as lists, or with headers as maps; an empty field is null, a quoted empty one an empty text.</summary>
internal static class CsvLines
{
    public static IEnumerable<Value> Read(Value url, char separator, bool withHeaders, QueryContext context)
    {
        if (url.Kind != ValueKind.String)
            throw Errors.Type("InvalidArgumentType", "LOAD CSV needs the address of a file as a text");
        var path = ImportFile.Find(url.AsString(), context.ImportFolder);
        using var reader = Open(path, separator);
        var headers = withHeaders && MoveNext(reader, path) ? HeadersOf(FieldsOf(reader)) : null;
        while (MoveNext(reader, path))
        {
            context.CsvLine = (path, LineOf(reader));
            var fields = FieldsOf(reader);
            yield return headers is null ? Value.ListOver(fields) : MapOf(headers, fields);
        }

        context.CsvLine = null;
    }

    private static SepReader Open(string path, char separator)
    {
        try
        {
            return Sep.New(separator).Reader(options => options with { HasHeader = false, DisableColCountCheck = true, Unescape = false }).FromFile(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unreadable(path, error);
        }
    }

    private static bool MoveNext(SepReader reader, string path)
    {
        try
        {
            return reader.MoveNext();
        }
        catch (Exception error) when (error is IOException or InvalidDataException or NotSupportedException)
        {
            throw Unreadable(path, error);
        }
    }

    private static long LineOf(SepReader reader) => reader.Current.LineNumberFrom;

    private static Value[] FieldsOf(SepReader reader)
    {
        var row = reader.Current;
        var fields = new Value[row.ColCount];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = FieldOf(row[i].Span);
        return fields;
    }

    private static Value FieldOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return Value.Null;
        return text.Length >= 2 && text[0] == '"' && text[^1] == '"'
            ? Value.Of(text[1..^1].ToString().Replace("\"\"", "\"", StringComparison.Ordinal))
            : Value.Of(text.ToString());
    }

    // In the order of a map's keys; of two columns with one name the last counts.
    private static (string Name, int Place)[] HeadersOf(Value[] fields) =>
    [
        .. fields.Select((field, place) => (Name: field.IsNull ? "" : field.AsString(), Place: place)).Reverse()
            .DistinctBy(header => header.Name).OrderBy(header => header.Name, StringComparer.Ordinal),
    ];

    private static Value MapOf((string Name, int Place)[] headers, Value[] fields)
    {
        var entries = new KeyValuePair<string, Value>[headers.Length];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = new(headers[i].Name, headers[i].Place < fields.Length ? fields[headers[i].Place] : Value.Null);
        return Value.Of(ValueMap.Over(entries));
    }

    private static CypherException Unreadable(string path, Exception error) =>
        Errors.Runtime(CypherErrorType.ExternalResourceFailed, "ImportFile", $"'{Path.GetFileName(path)}' cannot be read: {error.Message}");
}
