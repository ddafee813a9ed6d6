using System.Globalization;

namespace PaperGraph.Ingest.BibTeX;

/// <summary>The abbreviations of a file, in any case; the months are known from the beginning.</summary>
internal sealed class BibMacros
{
    private readonly Dictionary<string, string> _values =
        CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(month => month.Length > 0)
            .ToDictionary(month => month[..3], month => month, StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _reported = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Defines an abbreviation; a later definition replaces an earlier one.</summary>
    public void Define(string name, string value) => _values[name] = value;

    /// <summary>What an abbreviation stands for; false if it is not defined.</summary>
    public bool TryFind(string name, out string value)
    {
        var found = _values.TryGetValue(name, out var known);
        value = known ?? name;
        return found;
    }

    /// <summary>Whether this undefined name is met for the first time, so that a file full of them gives one warning each.</summary>
    public bool IsNews(string name) => _reported.Add(name);
}
