using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Web.Api.Cypher;
using PaperGraph.Web.Api.Paging;

namespace PaperGraph.Web.Api.Queries;

/// <summary>A query that comes with the program.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Answers">The question that it answers.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Text">The statement, to be run at <c>/cypher</c>.</param>
internal sealed record NamedQuestion(string Name, string Answers, IReadOnlyList<QuestionParameter> Parameters, string Text);

/// <summary>A parameter of a query.</summary>
/// <param name="Name">Its name, without the <c>$</c>.</param>
/// <param name="Takes">What it takes.</param>
/// <param name="Otherwise">Its value where none is given; null where one has to be.</param>
internal sealed record QuestionParameter(string Name, string Takes, CypherValue Otherwise);

/// <summary><c>/queries</c>.</summary>
internal static class NamedQueryEndpoint
{
    private static readonly ItemList<NamedQuestion> All = new([.. CypherLibrary.Queries.Select(query => new NamedQuestion(
        query.Name, query.Answers,
        [.. query.ParameterList.Select(parameter => new QuestionParameter(parameter.Key, parameter.Value, new CypherValue(query.Defaults.GetValueOrDefault(parameter.Key, Value.Null))))], query.Text))]);

    public static void MapQueries(this IEndpointRouteBuilder api) => api.MapGet("/queries", () => All).WithName("ListQueries").WithTags("Cypher").WithSummary("The queries that come with the program");
}
