using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Web.Api.Cypher;

namespace PaperGraph.Web.Mcp.Tools;

/// <summary>As many rows of a result as an answer has room for: one at least, whose values are cut where it alone is too long.</summary>
internal sealed class FittingRows
{
    private const int MostOfName = 300;

    private readonly List<IReadOnlyList<Value>> _rows = [];

    /// <param name="result">What a statement gave.</param>
    /// <param name="skip">How many of its rows to pass over.</param>
    public FittingRows(CypherResult result, int skip = 0)
    {
        Result = result;
        Before = Math.Min(skip, result.Rows.Count);
        long left = AnswerRoom.Most;
        foreach (var row in result.Rows.Skip(skip))
        {
            var length = row.Sum(value => ValueRoom.Measure(value, AnswerRoom.Most));
            if (length > left && _rows.Count > 0)
                break;
            HasCutValues |= length > left;
            _rows.Add(length > left ? ValueRoom.CutAll(row, left) : row);
            left -= length;
        }
    }

    /// <summary>What the statement gave.</summary>
    public CypherResult Result { get; }

    /// <summary>How many rows were passed over.</summary>
    public int Before { get; }

    /// <summary>The rows for which there is room.</summary>
    public IReadOnlyList<IReadOnlyList<Value>> Rows => _rows;

    /// <summary>Whether values of theirs are cut.</summary>
    public bool HasCutValues { get; }

    /// <summary>Whether rows that there are were left out for want of room.</summary>
    public bool IsShort => Before + _rows.Count < Result.Rows.Count;

    /// <summary>The rows as data.</summary>
    public QueryRows ToAnswer() => new(
        [.. Result.Columns.Select(name => AnswerText.Cut(name, MostOfName))], [.. _rows.Select(row => (IReadOnlyList<CypherValue>)[.. row.Select(value => new CypherValue(value))])],
        Result.IsCut || IsShort || HasCutValues, [.. Result.Notes.Select(note => AnswerText.Cut(note, MostOfName))]);
}
