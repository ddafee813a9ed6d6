using System.Collections.Frozen;

namespace PaperGraph.Web.Api.Export;

/// <summary>How a download of each format is called, and of what type it is.</summary>
internal static class ExportFormats
{
    public const string Json = "application/json";

    public static FrozenDictionary<string, (string Type, string Ending)> All { get; } = new Dictionary<string, (string, string)>
    {
        ["graphml"] = ("application/graphml+xml", ".graphml"),
        ["gexf"] = ("application/gexf+xml", ".gexf"),
        ["json"] = (Json, ".json"),
        ["dot"] = ("text/vnd.graphviz", ".dot"),
        ["svg"] = ("image/svg+xml", ".svg"),
        ["cypher"] = ("text/plain; charset=utf-8", ".cypher"),
        ["csv"] = ("application/zip", ".zip"),
    }.ToFrozenDictionary();
}
