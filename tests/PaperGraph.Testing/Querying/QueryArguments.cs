using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Testing.Querying;

/// <summary>The parameters of a named query.</summary>
internal sealed class QueryArguments(IReadOnlyDictionary<string, Value> values)
{
    public string Text(string name) => values[name].AsString();

    public long Number(string name) => values[name].AsInteger();

    public double Fraction(string name) => values[name].AsFloat();

    public IReadOnlyList<string> Texts(string name) => [.. values[name].AsList().Select(item => item.AsString())];
}
