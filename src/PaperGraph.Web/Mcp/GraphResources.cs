using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Concepts;
using PaperGraph.Web.Api.Papers;
using PaperGraph.Web.Mcp.Tools;

namespace PaperGraph.Web.Mcp;

/// <summary>What an agent can read without a question.</summary>
[McpServerResourceType]
internal sealed class GraphResources(AgentGraph agent)
{
    private const string Json = "application/json";

    [McpServerResource(UriTemplate = "papergraph://schema", Name = "schema", Title = "Schema of the graph", MimeType = "text/markdown")]
    [Description("Labels, relationship types and properties with their types, meanings and counts: what is needed to write Cypher.")]
    public async Task<string> ReadSchemaAsync(CancellationToken cancellationToken)
    {
        var graph = await agent.ReadAsync(cancellationToken).ConfigureAwait(false);
        var source = await graph.Store.ReadGraphAsync(cancellationToken).ConfigureAwait(false);
        return AnswerText.Cut(SchemaText.Of(await source.DescribeAsync(GraphFilter.All, cancellationToken).ConfigureAwait(false)), AnswerRoom.Most);
    }

    [McpServerResource(UriTemplate = "papergraph://queries", Name = "queries", Title = "Named queries", MimeType = Json)]
    [Description("The questions that run_query answers, with their parameters.")]
    public static string ReadQueries() => Write(new QuestionList(Question.All));

    [McpServerResource(UriTemplate = "papergraph://papers/{id}", Name = "paper", Title = "Paper", MimeType = Json)]
    [Description("A paper with the concepts that it names. {id} is what follows paper/, percent-encoded.")]
    public async Task<ResourceContents> ReadPaperAsync(RequestContext<ReadResourceRequestParams> request, string id, CancellationToken cancellationToken)
    {
        var graph = await agent.ReadAsync(cancellationToken).ConfigureAwait(false);
        var node = await agent.FindAsync(graph, NodeIds.Paper(id), AgentGraph.Papers, cancellationToken).ConfigureAwait(false);
        return Contents(request, await PaperEndpoints.ReadAsync(graph, new FoundPaper(node), 0, cancellationToken).ConfigureAwait(false));
    }

    [McpServerResource(UriTemplate = "papergraph://concepts/{kind}/{slug}", Name = "concept", Title = "Concept", MimeType = Json)]
    [Description("A concept by its kind (method, benchmark, model, topic) and what follows that in its id.")]
    public async Task<ResourceContents> ReadConceptAsync(RequestContext<ReadResourceRequestParams> request, string kind, string slug, CancellationToken cancellationToken)
    {
        var graph = await agent.ReadAsync(cancellationToken).ConfigureAwait(false);
        var node = await agent.FindAsync(graph, $"{kind}/{slug}", NodeKinds.Concepts, cancellationToken).ConfigureAwait(false);
        return Contents(request, await ConceptEndpoints.ReadAsync(graph, new FoundConcept(node), 0, cancellationToken).ConfigureAwait(false));
    }

    private static TextResourceContents Contents<T>(RequestContext<ReadResourceRequestParams> request, T value) =>
        new() { Uri = request.Params!.Uri, MimeType = Json, Text = Write(value) };

    // A resource has no other place to say that it is cut.
    private static string Write<T>(T value)
    {
        var data = AnswerRoom.Fit(value, out var isCut);
        if (isCut)
            data!["cut"] = true;
        return data!.ToJsonString(ToolAnswer.Json);
    }
}
