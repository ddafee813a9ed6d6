using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Cli.Show;

/// <summary>A concept of a paper with the places that name it.</summary>
/// <param name="Number">Its number in the text and in the list.</param>
/// <param name="Row">What the query <c>show</c> gives of it.</param>
internal sealed record MarkedConcept(int Number, CypherRow Row)
{
    private static readonly string[] Shown = ["role", "concept", "name", "confidence", "extractor", "field", "start", "end", "evidence"];

    public string Id => Row.Text("concept");

    /// <summary>The concepts of a paper: by role, then by id.</summary>
    public static IReadOnlyList<MarkedConcept> OfPaper(CypherResult answer) => [.. answer.Read().Select((row, place) => new MarkedConcept(place + 1, row))];

    /// <summary>The places of a field that name it.</summary>
    public IEnumerable<(int Start, int End)> SpansIn(int field)
    {
        if (Row.Items("spans") is not { Count: > 0 } spans || spans.Any(part => part.Kind != ValueKind.Integer))
            yield break;
        for (var i = 0; i + 2 < spans.Count; i += 3)
        {
            if (spans[i].AsInteger() == field)
                yield return ((int)spans[i + 1].AsInteger(), (int)spans[i + 2].AsInteger());
        }
    }

    public IReadOnlyList<Value> ToRow() => [Value.Of((long)Number), .. Shown.Select(column => Row[column])];
}
