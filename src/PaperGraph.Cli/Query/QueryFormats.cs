using System.CommandLine;

namespace PaperGraph.Cli.Query;

/// <summary>The formats of a query's answer.</summary>
internal static class QueryFormats
{
    private static readonly Dictionary<string, QueryFormat> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["table"] = QueryFormat.Table,
        ["json"] = QueryFormat.Json,
        ["jsonl"] = QueryFormat.JsonLines,
        ["csv"] = QueryFormat.Csv,
    };

    public static Option<QueryFormat> Create() => new("--format", "-f")
    {
        Description = "table, json, jsonl or csv",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => QueryFormat.Table,
        CustomParser = result =>
        {
            if (!Formats.TryGetValue(result.Tokens[0].Value, out var format))
                result.AddError($"'{result.Tokens[0].Value}' is no format. Try: table, json, jsonl or csv");
            return format;
        },
    };
}
