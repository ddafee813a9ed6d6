namespace PaperGraph.Web.Api.Export;

/// <summary>Which nodes to write.</summary>
/// <param name="Ids">Their ids; relationships come where both of their ends are among them.</param>
internal sealed record ExportRequest(IReadOnlyList<string> Ids);
