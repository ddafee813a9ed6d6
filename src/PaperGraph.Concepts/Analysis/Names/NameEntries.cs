using PaperGraph.Concepts.Columns;

namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>The entries of an index, a column for each thing that is known; an entry is made when it is asked for.</summary>
internal sealed record NameEntries
{
    /// <summary>Stands for a year that nobody knows.</summary>
    private const int NoYear = int.MinValue;

    public required TextColumn Ids { get; init; }

    /// <summary>The kinds that there are.</summary>
    public required TextColumn Kinds { get; init; }

    /// <summary>For each entry the place of its kind among <see cref="Kinds"/>.</summary>
    public required int[] KindOf { get; init; }

    public required double[] Weights { get; init; }

    public required int[] Years { get; init; }

    /// <summary>The entries' names, those of one in a row, the shown one first.</summary>
    public required TextColumn Names { get; init; }

    /// <summary>For each entry the place of its first name; last, how many names there are.</summary>
    public required int[] Starts { get; init; }

    public int Count => Weights.Length;

    public NameEntry this[int number]
    {
        get
        {
            var (first, end) = (Starts[number], Starts[number + 1]);
            var year = Years[number];
            return new(Ids[number], Kinds[KindOf[number]], Names[first], [.. Enumerable.Range(first + 1, end - first - 1).Select(name => Names[name])], Weights[number], year == NoYear ? null : year);
        }
    }

    public static NameEntries Of(IReadOnlyList<NameEntry> entries)
    {
        string[] kinds = [.. entries.Select(entry => entry.Kind).Distinct()];
        var numbers = kinds.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var starts = new int[entries.Count + 1];
        for (var i = 0; i < entries.Count; i++)
            starts[i + 1] = starts[i] + 1 + entries[i].OtherNames.Count;
        return new()
        {
            Ids = TextColumn.Of(entries.Select(entry => entry.Id)),
            Kinds = TextColumn.Of(kinds),
            KindOf = [.. entries.Select(entry => numbers[entry.Kind])],
            Weights = [.. entries.Select(entry => entry.Weight)],
            Years = [.. entries.Select(entry => entry.Year ?? NoYear)],
            Names = TextColumn.Of(entries.SelectMany(entry => entry.OtherNames.Prepend(entry.Name))),
            Starts = starts,
        };
    }
}
