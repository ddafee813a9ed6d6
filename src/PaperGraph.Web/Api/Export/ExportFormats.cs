using System.Collections.Frozen;

namespace PaperGraph.Web.Api.Export;

/// <summary>How a download of each format is called, and of what type it is.</summary>
internal static class ExportFormats
{
    public static FrozenDictionary<string, (string Type, string Ending)> All { get; } = new Dictionary<string, (string, string)>
    {
        ["graphml"] = ("application/graphml+xml", ".graphml"),
        ["gexf"] = ("application/gexf+xml", ".gexf"),
        ["json"] = ("application/json", ".json"),
        ["dot"] = ("text/vnd.graphviz", ".dot"),
        ["svg"] = ("image/svg+xml", ".svg"),
        ["cypher"] = ("text/plain; charset=utf-8", ".cypher"),
        ["csv"] = ("application/zip", ".zip"),
    }.ToFrozenDictionary();
}
