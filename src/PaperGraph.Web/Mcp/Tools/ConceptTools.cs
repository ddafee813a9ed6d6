using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Schema;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Concepts;
using PaperGraph.Web.Api.Paging;
using PaperGraph.Web.Serving;
using Neighbour = PaperGraph.Web.Api.Concepts.Neighbour;

namespace PaperGraph.Web.Mcp.Tools;

/// <summary><c>get_concept</c>, <c>neighbours</c> and <c>results</c>.</summary>
[McpServerToolType]
internal sealed class ConceptTools(AgentGraph agent, Derived<ConceptMerges> merges)
{
    private const int MostPapers = 100;

    [McpServerTool(Name = "get_concept", Title = "Concept", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true, OutputSchemaType = typeof(ReadConcept))]
    [Description("A method, benchmark, model or topic: its other names, how many papers name it and in which role, what is broader and narrower, and papers with the sentences that name it: those that introduce it, then the newest.")]
    public async Task<CallToolResult> GetConceptAsync(
        [Description("The concept's id (benchmark/gsm8k) or its name (GSM8K)")] string concept,
        [Range(0, MostPapers), Description("How many papers at the most")] int papers = 5,
        [Description("Whether to tell why its names were taken for one concept, which takes longer")] bool explainNames = false,
        [Range(0.0, 1.0), Description("Leaves out what papers say less surely than this")] double minConfidence = 0,
        CancellationToken cancellationToken = default)
    {
        var graph = await agent.ReadAsync(cancellationToken).ConfigureAwait(false);
        var found = new FoundConcept(await agent.FindAsync(graph, concept, NodeKinds.Concepts, cancellationToken).ConfigureAwait(false));
        var read = await ConceptEndpoints.ReadAsync(graph, found, minConfidence, cancellationToken).ConfigureAwait(false);
        var names = explainNames ? (await AliasEndpoints.ReadAsync(graph, found, AgentGraph.Part(graph, ConceptText.MostNames), merges, cancellationToken).ConfigureAwait(false)).Items : null;
        var evidence = papers == 0 ? [] : await ReadPapersAsync(graph, found, papers, minConfidence, cancellationToken).ConfigureAwait(false);
        var fitting = AnswerRoom.Fit(evidence);
        var answer = new ReadConcept(
            read.Id, read.Kind, read.Name, read.Aliases, read.Papers, read.Confidence, read.FirstYear, read.LastYear, read.Roles, read.Broader, read.Narrower, names,
            fitting, agent.LinkOf(read.Id));
        return ToolAnswer.Of(answer, ConceptText.Of(answer, mayAskForMore: papers < MostPapers && fitting.Count == evidence.Count));
    }

    [McpServerTool(Name = "neighbours", Title = "Neighbours", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true, OutputSchemaType = typeof(ConceptNeighbours))]
    [Description("What stands beside a concept, the strongest first: concepts named in the same papers, broader and narrower ones, versions, variants, what it is compared with, scores.")]
    public async Task<CallToolResult> FindNeighboursAsync(
        [Description("The concept's id or name")] string concept,
        [AllowedValues(null, RelationshipTypes.CoOccurs, RelationshipTypes.Broader, RelationshipTypes.VersionOf, RelationshipTypes.VariantOf, RelationshipTypes.ComparedWith, RelationshipTypes.Scores), Description("Only by relationships of this type")] string? relation = null,
        [Range(0.0, 1.0), Description("Leaves out what papers say less surely than this")] double minConfidence = 0,
        [Range(1, 200), Description("How many at the most")] int limit = 20,
        [Range(0, AgentGraph.MostSkipped), Description(AgentGraph.Skip)] int skip = 0,
        CancellationToken cancellationToken = default)
    {
        var graph = await agent.ReadAsync(cancellationToken).ConfigureAwait(false);
        var node = await agent.FindAsync(graph, concept, NodeKinds.Concepts, cancellationToken).ConfigureAwait(false);
        var page = await ReadAsync(AgentGraph.Part(graph, limit, skip)).ConfigureAwait(false);
        var fitting = AnswerRoom.Fit(page.Items);
        var answer = new ConceptNeighbours(node.Id, fitting, page.Next is not null || fitting.Count < page.Items.Count);
        return ToolAnswer.Of(answer, ConceptText.Of(answer, node, skip, await AgentGraph.CountPassedAsync(page, graph, skip, ReadAsync).ConfigureAwait(false)));

        Task<Page<Neighbour>> ReadAsync(PageRequest part) => ConceptEndpoints.ReadNeighboursAsync(graph, new(node), part, relation is null ? null : [relation], minConfidence, cancellationToken);
    }

    [McpServerTool(Name = "results", Title = "Results", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true, OutputSchemaType = typeof(ConceptResults))]
    [Description("Scores that papers state on a benchmark, or of a model or method: the highest first within a measure and setting, each with the paper and the sentence. Values of different papers may have been measured differently.")]
    public async Task<CallToolResult> FindResultsAsync(
        [Description("The id or name of a benchmark, model or method")] string concept,
        [Range(0.0, 1.0), Description("Leaves out what papers say less surely than this")] double minConfidence = 0,
        [Range(1, 200), Description("How many at the most")] int limit = 30,
        [Range(0, AgentGraph.MostSkipped), Description(AgentGraph.Skip)] int skip = 0,
        CancellationToken cancellationToken = default)
    {
        var graph = await agent.ReadAsync(cancellationToken).ConfigureAwait(false);
        var node = await agent.FindAsync(graph, concept, NodeKinds.Concepts, cancellationToken).ConfigureAwait(false);
        var page = await ReadAsync(AgentGraph.Part(graph, limit, skip)).ConfigureAwait(false);
        var fitting = AnswerRoom.Fit(page.Items);
        var answer = new ConceptResults(node.Id, fitting, page.Next is not null || fitting.Count < page.Items.Count);
        return ToolAnswer.Of(answer, ConceptText.Of(answer, node, skip, await AgentGraph.CountPassedAsync(page, graph, skip, ReadAsync).ConfigureAwait(false)));

        Task<Page<ScoreResult>> ReadAsync(PageRequest part) => ConceptEndpoints.ReadResultsAsync(graph, new(node), part, minConfidence, cancellationToken);
    }

    private static async Task<IReadOnlyList<ConceptPaper>> ReadPapersAsync(ServedGraph graph, FoundConcept concept, int limit, double minConfidence, CancellationToken cancellationToken)
    {
        var page = AgentGraph.Part(graph, limit);
        var introducing = await ConceptEndpoints.ReadPapersAsync(graph, concept, page, RelationshipTypes.Introduces, null, minConfidence, cancellationToken).ConfigureAwait(false);
        var newest = await ConceptEndpoints.ReadPapersAsync(graph, concept, page, null, null, minConfidence, cancellationToken).ConfigureAwait(false);
        return [.. introducing.Items.Concat(newest.Items).Distinct().Take(limit)];
    }
}
