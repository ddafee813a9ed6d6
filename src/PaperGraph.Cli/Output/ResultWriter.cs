using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using Spectre.Console.Rendering;

namespace PaperGraph.Cli.Output;

/// <summary>Writes a result to standard output in the format that was asked for.</summary>
internal sealed class ResultWriter(Terminal terminal, OutputFormat format)
{
    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public OutputFormat Format => format;

    /// <summary>How many columns there are for people.</summary>
    public int Width => terminal.Results.Profile.Width;

    /// <summary>Writes the rows; for people they may be drawn in another way.</summary>
    public void Write(ResultTable table, Func<IRenderable>? picture = null)
    {
        switch (format)
        {
            case OutputFormat.Json:
                WriteJson(writer => WriteRows(writer, table));
                break;
            case OutputFormat.Jsonl:
                WriteJsonLines(table);
                break;
            case OutputFormat.Csv:
                WriteCsv(table);
                break;
            default:
                WriteForPeople(table, picture);
                break;
        }
    }

    private void WriteForPeople(ResultTable table, Func<IRenderable>? picture)
    {
        if (table.Rows.Count == 0)
            terminal.WriteLine(table.WhenEmpty);
        else if (picture is not null)
            terminal.Results.Write(picture());
        else
            new FittedTable([.. table.Columns.Select((name, place) => new FittedColumn(name, table.Rows.Select(row => row[place]), ForPeople))], table.Rows.Count)
                .Write(terminal, table.Spare.Union(table.Columns.Reverse()));
    }

    /// <summary>Writes one JSON document to standard output, with a line end.</summary>
    public void WriteJson(Action<Utf8JsonWriter> write)
    {
        using var output = terminal.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, JsonOptions))
            write(json);
        output.Write("\n"u8);
    }

    private static void WriteRows(Utf8JsonWriter json, ResultTable table)
    {
        json.WriteStartArray();
        foreach (var row in table.Rows)
            WriteRow(json, table.Columns, row);
        json.WriteEndArray();
    }

    private void WriteJsonLines(ResultTable table)
    {
        using var output = terminal.OpenStandardOutput();
        foreach (var row in table.Rows)
        {
            using (var json = new Utf8JsonWriter(output, JsonOptions with { Indented = false }))
                WriteRow(json, table.Columns, row);
            output.Write("\n"u8);
        }
    }

    private static void WriteRow(Utf8JsonWriter json, IReadOnlyList<string> columns, IReadOnlyList<Value> row)
    {
        json.WriteStartObject();
        for (var i = 0; i < row.Count; i++)
        {
            json.WritePropertyName(columns[i]);
            ValueJson.Write(json, row[i]);
        }

        json.WriteEndObject();
    }

    private void WriteCsv(ResultTable table)
    {
        using var output = terminal.OpenStandardOutput();
        using var writer = new StreamWriter(output, Utf8) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', table.Columns.Select(Quote)));
        foreach (var row in table.Rows)
            writer.WriteLine(string.Join(',', row.Select(value => Quote(PlainText(value)))));
    }

    private static string Quote(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? '"' + field.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : field;

    private static string PlainText(Value value) => value.Kind switch
    {
        ValueKind.Null => "",
        ValueKind.List => string.Join("; ", value.AsList()),
        _ => value.ToString(),
    };

    private static string ForPeople(Value value) => value.Kind == ValueKind.Float
        ? value.AsFloat().ToString("0.####", CultureInfo.InvariantCulture)
        : PlainText(value);
}
