using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Cli.Output;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Cli.Query;

/// <summary>Writes the answer of a query to standard output. A plan is a tree for people, and in every other format one JSON object, the whole answer.</summary>
internal sealed class QueryWriter(Terminal terminal, QueryFormat format)
{
    private static readonly JsonWriterOptions OnLines = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions OnOneLine = OnLines with { Indented = false };
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public void Write(CypherResult result)
    {
        if (format == QueryFormat.Table)
        {
            WriteForPeople(result);
            return;
        }

        using var output = terminal.OpenStandardOutput();
        if (result.Plan is { } plan)
            WriteJson(output, json => PlanWriter.Write(json, plan), format == QueryFormat.JsonLines ? OnOneLine : OnLines);
        else if (format == QueryFormat.Json)
            WriteJson(output, json => WriteRows(json, result), OnLines);
        else if (format == QueryFormat.JsonLines)
            WriteLines(output, result);
        else
            WriteCsv(output, result);
    }

    private void WriteForPeople(CypherResult result)
    {
        if (result.Rows.Count > 0)
            new FittedTable([.. result.Columns.Select((name, place) => new FittedColumn(name, result.Rows.Select(row => row[place]), CellText.Of))], result.Rows.Count).Write(terminal);
        else if (result.Columns.Count > 0 && result.Plan is null)
            terminal.WriteLine("no rows");
        if (result.Plan is { } plan)
            terminal.Results.Write(PlanWriter.Draw(plan));
    }

    private static void WriteJson(Stream output, Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using (var json = new Utf8JsonWriter(output, options))
            write(json);
        output.Write("\n"u8);
    }

    private static void WriteRows(Utf8JsonWriter json, CypherResult result)
    {
        json.WriteStartArray();
        foreach (var row in result.Rows)
            WriteRow(json, result.Columns, row);
        json.WriteEndArray();
    }

    private static void WriteLines(Stream output, CypherResult result)
    {
        using var buffered = new BufferedStream(output, 1 << 16);
        using var json = new Utf8JsonWriter(buffered, OnOneLine);
        foreach (var row in result.Rows)
        {
            WriteRow(json, result.Columns, row);
            json.Flush();
            json.Reset();
            buffered.Write("\n"u8);
        }
    }

    private static void WriteRow(Utf8JsonWriter json, IReadOnlyList<string> columns, IReadOnlyList<Value> row)
    {
        json.WriteStartObject();
        for (var i = 0; i < columns.Count; i++)
        {
            json.WritePropertyName(columns[i]);
            ValueJson.Write(json, row[i]);
        }

        json.WriteEndObject();
    }

    private static void WriteCsv(Stream output, CypherResult result)
    {
        using var writer = new StreamWriter(output, Utf8) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', result.Columns.Select(Quote)));
        foreach (var row in result.Rows)
            writer.WriteLine(string.Join(',', row.Select(Field)));
    }

    // Nothing is an empty field, an empty text is "", and what has parts is JSON.
    private static string Field(Value value) => value.Kind switch
    {
        ValueKind.Null => "",
        ValueKind.String => value.AsString().Length == 0 ? "\"\"" : Quote(value.AsString()),
        ValueKind.Float => NumberText.Of(value.AsFloat()),
        ValueKind.Boolean or ValueKind.Integer => value.ToString(),
        _ => Quote(JsonText(value)),
    };

    private static string JsonText(Value value)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, OnOneLine))
            ValueJson.Write(json, value);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static string Quote(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? '"' + field.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : field;
}
