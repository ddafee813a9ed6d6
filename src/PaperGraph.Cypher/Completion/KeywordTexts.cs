using System.Collections.Frozen;
using PaperGraph.Cypher.Parsing;

namespace PaperGraph.Cypher.Completion;

/// <summary>Keywords as they are offered: with the words that always or often follow.</summary>
internal static class KeywordTexts
{
    private static readonly FrozenDictionary<Keyword, string[]> Phrases = new Dictionary<Keyword, string[]>
    {
        [Keyword.Optional] = ["OPTIONAL MATCH"],
        [Keyword.Order] = ["ORDER BY"],
        [Keyword.Starts] = ["STARTS WITH"],
        [Keyword.Ends] = ["ENDS WITH"],
        [Keyword.Is] = ["IS NULL", "IS NOT NULL", "IS ::"],
        [Keyword.Detach] = ["DETACH DELETE"],
        [Keyword.Load] = ["LOAD CSV WITH HEADERS FROM", "LOAD CSV FROM"],
        [Keyword.On] = ["ON CREATE SET", "ON MATCH SET"],
        [Keyword.Union] = ["UNION", "UNION ALL"],
        [Keyword.Relationship] = ["RELATIONSHIP TYPES"],
        [Keyword.Property] = ["PROPERTY KEYS"],
        [Keyword.Case] = ["CASE WHEN"],
        [Keyword.Exists] = ["EXISTS {"],
        [Keyword.Collect] = ["COLLECT {"],
        [Keyword.Count] = ["COUNT {"],
        [Keyword.All] = ["all("],
        [Keyword.Any] = ["any("],
        [Keyword.None] = ["none("],
        [Keyword.Single] = ["single("],
        [Keyword.Reduce] = ["reduce("],
        [Keyword.ShortestPath] = ["shortestPath("],
        [Keyword.AllShortestPaths] = ["allShortestPaths("],
        [Keyword.True] = ["true"],
        [Keyword.False] = ["false"],
        [Keyword.Null] = ["null"],
    }.ToFrozenDictionary();

    /// <summary>What is understood but seldom meant: other words for the same, and what only other engines need.</summary>
    private static readonly FrozenSet<Keyword> Silent = FrozenSet.ToFrozenSet(
    [
        Keyword.Ascending, Keyword.Bindings, Keyword.Concurrent, Keyword.Cypher, Keyword.Descending, Keyword.Different, Keyword.Elements, Keyword.Finish, Keyword.Insert, Keyword.NoDetach,
        Keyword.Offset, Keyword.Rel, Keyword.Repeatable, Keyword.Report, Keyword.Typed, Keyword.Use, Keyword.Using, Keyword.Executable, Keyword.Path, Keyword.Paths, Keyword.Group,
        Keyword.Asc, Keyword.Database, Keyword.Databases, Keyword.Function, Keyword.Procedure, Keyword.Current, Keyword.Transaction,
    ]);

    /// <summary>What is offered for a keyword. Inside a pattern <c>ANY</c> and <c>ALL</c> choose paths.</summary>
    public static string[] Of(Keyword keyword, bool isPattern)
    {
        if (Silent.Contains(keyword))
            return [];
        if (isPattern && keyword is Keyword.All or Keyword.Any)
            return [$"{Keywords.TextOf(keyword)} SHORTEST"];
        return Phrases.GetValueOrDefault(keyword) ?? [Keywords.TextOf(keyword)];
    }
}
