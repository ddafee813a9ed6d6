namespace PaperGraph.Core.Querying;

/// <summary>A query of <c>cypher/queries</c>.</summary>
/// <param name="Name">What it is called: <c>papers-of-benchmark</c>.</param>
/// <param name="Parameters">Its parameters, each with what it takes in brackets; empty where there are none.</param>
/// <param name="Answers">The question that it answers.</param>
/// <param name="Text">The statement.</param>
public sealed record NamedQuery(string Name, string Parameters, string Answers, string Text);
