using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Core.PropertyGraph;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PaperGraph.Cli.Output;

/// <summary>Writes a result to standard output in the format that was asked for.</summary>
internal sealed class ResultWriter(Terminal terminal, OutputFormat format)
{
    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    // Ids and roles stay whole; titles and sentences share the rest of the line.
    private const int LongestUnbroken = 36;

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
                terminal.Results.Write(table.Rows.Count == 0 ? new Text(table.WhenEmpty + "\n") : picture?.Invoke() ?? Draw(table));
                break;
        }
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
            WriteValue(json, row[i]);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                json.WriteNullValue();
                break;
            case ValueKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean());
                break;
            case ValueKind.Integer:
                json.WriteNumberValue(value.AsInteger());
                break;
            case ValueKind.Float:
                json.WriteNumberValue(value.AsFloat());
                break;
            case ValueKind.String:
                json.WriteStringValue(value.AsString());
                break;
            default:
                json.WriteStartArray();
                foreach (var item in value.AsList())
                    WriteValue(json, item);
                json.WriteEndArray();
                break;
        }
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

    private static Table Draw(ResultTable table)
    {
        var drawn = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = new TableColumn(new Text(table.Columns[i], new Style(decoration: Decoration.Bold)));
            if (table.Rows.All(row => row[i].Kind is ValueKind.Integer or ValueKind.Float or ValueKind.Null))
                column.RightAligned();
            if (table.Rows.All(row => ForPeople(row[i]).Length <= LongestUnbroken))
                column.NoWrap();
            drawn.AddColumn(column);
        }

        foreach (var row in table.Rows)
            drawn.AddRow(row.Select(value => new Text(ForPeople(value))));
        return drawn;
    }

    private static string ForPeople(Value value) => value.Kind == ValueKind.Float
        ? value.AsFloat().ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)
        : PlainText(value);
}
