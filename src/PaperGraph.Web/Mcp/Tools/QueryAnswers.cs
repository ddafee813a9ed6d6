using PaperGraph.Core.Querying;
using PaperGraph.Web.Api.Cypher;

namespace PaperGraph.Web.Mcp.Tools;

/// <summary>The questions that have a name.</summary>
/// <param name="Queries">The questions.</param>
internal sealed record QuestionList(IReadOnlyList<Question> Queries);

/// <summary>A question that has a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Answers">The question.</param>
/// <param name="Parameters">What it takes, by name.</param>
internal sealed record Question(string Name, string Answers, IReadOnlyDictionary<string, string> Parameters)
{
    public static IReadOnlyList<Question> All { get; } = [.. CypherLibrary.Queries.Select(query => new Question(query.Name, query.Answers, query.ParameterList.ToDictionary()))];

    /// <summary>Whether all words stand in its name or question.</summary>
    public bool Has(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => $"{Name} {Answers}".Contains(word, StringComparison.OrdinalIgnoreCase));
}

/// <summary>What a statement gave.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, each with a value for each column.</param>
/// <param name="Cut">Whether there were more rows than asked for, or more of rows or values than an answer may hold.</param>
/// <param name="Notes">What is to be said about the statement.</param>
internal sealed record QueryRows(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<CypherValue>> Rows, bool Cut, IReadOnlyList<string> Notes);
