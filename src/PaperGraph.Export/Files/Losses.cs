using System.Globalization;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.Files;

/// <summary>Gathers what a format cannot hold, by elements and property, so that one sentence tells of many values.</summary>
internal sealed class Losses
{
    /// <summary>Lists of several kinds.</summary>
    public const string MixedLists = "with a list of several kinds, whose items became texts";

    /// <summary>Surrogates that are not pairs.</summary>
    public const string HalfCharacters = "with half a character (an unpaired surrogate), which was left out";

    private readonly SortedDictionary<(string Elements, string Property, string Problem), long> _counts = new(Comparer<(string, string, string)>.Create(Compare));

    /// <summary>Counts one value.</summary>
    /// <param name="elements">Of what it is: nodes or relationships.</param>
    /// <param name="property">Its property, or what else it is.</param>
    /// <param name="problem">What is the matter, after "12 values".</param>
    public void Add(string elements, string property, string problem)
    {
        var key = (elements, property, problem);
        _counts[key] = _counts.GetValueOrDefault(key) + 1;
    }

    /// <summary>Tells of a whole property.</summary>
    public void Tell(string elements, string property, string problem) => _counts.TryAdd((elements, property, problem), 0);

    /// <summary>Counts what of an element's values no file of text holds, or no list of one type.</summary>
    public void AddUnwritable(string elements, PropertyMap properties)
    {
        foreach (var (key, value) in properties)
        {
            if (IsMixed(value))
                Add(elements, key, MixedLists);
            if (IsBroken(value))
                Add(elements, key, HalfCharacters);
        }
    }

    /// <summary>A sentence for each property and problem, nodes first.</summary>
    public IReadOnlyList<string> ToNotes() =>
        [.. _counts.Select(entry => $"{entry.Key.Property} of {entry.Key.Elements}: {Values(entry.Value)}{entry.Key.Problem}")];

    private static string Values(long count) => count switch
    {
        0 => "",
        1 => "1 value ",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count:N0} values "),
    };

    private static bool IsMixed(Value value)
    {
        if (value.Kind != ValueKind.List)
            return false;
        var items = value.AsSpan();
        foreach (var item in items)
        {
            if (item.Kind != items[0].Kind || item.Kind is ValueKind.List or ValueKind.Null)
                return true;
        }

        return false;
    }

    private static bool IsBroken(Value value)
    {
        if (value.TryGetString(out var text))
            return PlainText.Encodable(text).Length != text.Length;
        if (value.Kind != ValueKind.List)
            return false;
        foreach (var item in value.AsSpan())
        {
            if (IsBroken(item))
                return true;
        }

        return false;
    }

    private static int Compare((string Elements, string Property, string Problem) left, (string Elements, string Property, string Problem) right)
    {
        var order = string.CompareOrdinal(left.Elements, right.Elements);
        order = order != 0 ? order : string.CompareOrdinal(left.Property, right.Property);
        return order != 0 ? order : string.CompareOrdinal(left.Problem, right.Problem);
    }
}
