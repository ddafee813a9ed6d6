using System.Globalization;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Querying;

/// <summary>A query of <c>cypher/queries</c>.</summary>
/// <param name="Name">What it is called: <c>papers-of-benchmark</c>.</param>
/// <param name="Parameters">Its parameters, each with what it takes in brackets; empty where there are none.</param>
/// <param name="Answers">The question that it answers.</param>
/// <param name="Text">The statement.</param>
public sealed record NamedQuery(string Name, string Parameters, string Answers, string Text)
{
    /// <summary>The parameters one by one: the name, and what it takes.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ParameterList =>
    [
        .. Parameters.Split(')', StringSplitOptions.RemoveEmptyEntries).Select(part => part.TrimStart(',', ' ').Split('(', 2))
            .Where(part => part.Length == 2).Select(part => KeyValuePair.Create(part[0].Trim(), part[1].Trim())),
    ];

    /// <summary>The values of those parameters that need not be given: what a parameter takes ends with <c>0 unless given</c>.</summary>
    public IReadOnlyDictionary<string, Value> Defaults => ParameterList.Where(parameter => parameter.Value.EndsWith(Otherwise, StringComparison.Ordinal))
        .ToDictionary(parameter => parameter.Key, parameter => NumberAtEnd(parameter.Value.AsSpan(0, parameter.Value.Length - Otherwise.Length)));

    private const string Otherwise = " unless given";

    private static Value NumberAtEnd(ReadOnlySpan<char> text) => Value.Of(double.Parse(text[(text.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture));
}
