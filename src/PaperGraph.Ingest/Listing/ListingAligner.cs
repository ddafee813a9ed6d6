using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Listing;

/// <summary>
/// Divides lines into pairs of title and abstract and lines that have lost their partner, so that the sum of what speaks
/// against it is least. A lost line shifts nothing: the pairs after it are found by their shapes, not by counting.
/// </summary>
/// <remarks>
/// Dynamic programming over the lines (Viterbi, 1967). A step takes one or two lines, so two paths are alive at a time;
/// what they have in common is final, and memory does not grow with the input.
/// </remarks>
internal sealed class ListingAligner
{
    private const double OrphanCost = 4;
    private const int Window = 512;
    private readonly List<Entry> _entries = [];
    private double _settledCost;

    /// <summary>Adds a line; gives the segments that no later line can change, once there are many.</summary>
    public IReadOnlyList<ListingSegment> Add(TextLine line)
    {
        Append(line);
        return _entries.Count % Window != 0 ? [] : Settle();
    }

    /// <summary>The segments of the lines that are left.</summary>
    public IReadOnlyList<ListingSegment> Finish()
    {
        var segments = Trace(_entries.Count);
        var result = segments.ConvertAll(Segment);
        _entries.Clear();
        return result;
    }

    private void Append(TextLine line)
    {
        var shape = line.IsTooLong ? LineShape.TooLong : LineShape.Of(line.Text);
        var isTitle = shape.TitleCost <= shape.AbstractCost;
        var cost = Cost(_entries.Count) + OrphanCost + Math.Min(shape.TitleCost, shape.AbstractCost);
        var kind = isTitle ? ListingSegmentKind.Title : ListingSegmentKind.Abstract;
        if (_entries.Count > 0)
        {
            var pair = Cost(_entries.Count - 1) + _entries[^1].Shape.TitleCost + shape.AbstractCost;
            if (pair <= cost)
                (cost, kind) = (pair, ListingSegmentKind.Pair);
        }

        _entries.Add(new(line, shape, cost, kind));
    }

    // the least cost of the first lines
    private double Cost(int count) => count == 0 ? _settledCost : _entries[count - 1].Cost;

    private List<ListingSegment> Settle()
    {
        var last = Trace(_entries.Count);
        var other = Trace(_entries.Count - 1);
        var common = 0;
        while (common < last.Count && common < other.Count && last[common] == other[common])
            common++;
        var result = last[..common].ConvertAll(Segment);
        if (common > 0)
        {
            _settledCost = Cost(last[common - 1]);
            _entries.RemoveRange(0, last[common - 1]);
        }

        return result;
    }

    // how many lines each prefix of the best path takes
    private List<int> Trace(int count)
    {
        var ends = new List<int>();
        for (; count > 0; count -= _entries[count - 1].Kind == ListingSegmentKind.Pair ? 2 : 1)
            ends.Add(count);
        ends.Reverse();
        return ends;
    }

    private ListingSegment Segment(int end)
    {
        var entry = _entries[end - 1];
        return entry.Kind == ListingSegmentKind.Pair
            ? new(entry.Kind, _entries[end - 2].Line, entry.Line)
            : new(entry.Kind, entry.Line, entry.Line);
    }

    private readonly record struct Entry(TextLine Line, LineShape Shape, double Cost, ListingSegmentKind Kind);
}
