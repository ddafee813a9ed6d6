using PaperGraph.Cypher.Conformance.Running;

namespace PaperGraph.Cypher.Conformance.Reports;

/// <summary>How many scenarios of each folder passed.</summary>
internal static class FolderTable
{
    /// <summary>The lines of the table, with a sum below.</summary>
    public static IEnumerable<string> Write(IReadOnlyCollection<ScenarioResult> results)
    {
        var width = results.Select(result => result.Scenario.Folder.Length).Append("folder".Length).Max();
        yield return $"{"folder".PadRight(width)}  {"passed",6}  {"failed",6}";
        foreach (var folder in results.GroupBy(result => result.Scenario.Folder).OrderBy(group => group.Key, StringComparer.Ordinal))
            yield return Line(folder.Key, folder);
        yield return Line("all", results);

        string Line(string name, IEnumerable<ScenarioResult> part)
        {
            var passed = part.Count(result => result.Passed);
            return $"{name.PadRight(width)}  {passed,6}  {part.Count() - passed,6}";
        }
    }
}
