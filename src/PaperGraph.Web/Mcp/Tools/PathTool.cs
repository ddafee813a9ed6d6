using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using PaperGraph.Core.Schema;
using PaperGraph.Web.Api.Paths;

namespace PaperGraph.Web.Mcp.Tools;

/// <summary><c>path</c>.</summary>
[McpServerToolType]
internal sealed class PathTool(AgentGraph agent)
{
    [McpServerTool(Name = "path", Title = "Path", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true, OutputSchemaType = typeof(NodePath))]
    [Description("How two papers or concepts hang together: the shortest path between them, of several the one with the strongest evidence, with the sentence behind each step.")]
    public async Task<CallToolResult> FindPathAsync(
        [Description("The id or name at which it begins")] string from,
        [Description("The id or name at which it ends")] string to,
        [Range(0.0, 1.0), Description("Leaves out what papers say less surely than this")] double minConfidence = 0,
        CancellationToken cancellationToken = default)
    {
        var graph = await agent.ReadAsync(cancellationToken).ConfigureAwait(false);
        var start = await agent.FindAsync(graph, from, AgentGraph.Anything, cancellationToken).ConfigureAwait(false);
        var end = await agent.FindAsync(graph, to, AgentGraph.Anything, cancellationToken).ConfigureAwait(false);
        var path = await PathEndpoint.ReadAsync(graph, start.Id, end.Id, minConfidence, cancellationToken).ConfigureAwait(false);
        return ToolAnswer.Of(path, new AnswerText().Line($"{path.Start.Id}: {path.Start.Name}").Each(path.Steps, "It is the node itself.", Write));
    }

    private static void Write(AnswerText text, NodeStep step) =>
        text.Line($"{AnswerText.Arrow(step.Relation, RelationshipTypes.IsSymmetric(step.Relation) ? null : step.Forward)} {step.Id}: {step.Name}").Quote(step.Evidence);
}
