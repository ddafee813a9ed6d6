using Gherkin.Ast;
using GherkinScenario = Gherkin.Ast.Scenario;

namespace PaperGraph.Cypher.Conformance.Features;

/// <summary>Reads the scenarios of feature files; each row of an outline is a scenario.</summary>
internal static class FeatureReader
{
    /// <summary>All scenarios below a folder, in the order of their files' paths.</summary>
    public static IEnumerable<Scenario> ReadAll(string root) =>
        Directory.EnumerateFiles(root, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(file => Read(root, file));

    /// <summary>The scenarios of one file.</summary>
    public static IEnumerable<Scenario> Read(string root, string file)
    {
        using var reader = File.OpenText(file);
        return Read(reader, Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/'), Path.GetFileNameWithoutExtension(file));
    }

    /// <summary>The scenarios of a feature's text.</summary>
    public static IReadOnlyList<Scenario> Read(TextReader text, string folder, string file)
    {
        var children = new global::Gherkin.Parser().Parse(text).Feature?.Children.ToList() ?? [];
        var background = children.OfType<Background>().SelectMany(item => item.Steps).ToList();
        return [.. children.OfType<GherkinScenario>().SelectMany(scenario => Expand(folder == "." ? "" : folder, file, background, scenario))];
    }

    private static IEnumerable<Scenario> Expand(string folder, string file, IEnumerable<Step> background, GherkinScenario scenario)
    {
        var rows = scenario.Examples.SelectMany(examples => examples.TableBody.Select(row => Filling(examples.TableHeader, row))).DefaultIfEmpty(text => text);
        var isOutline = scenario.Examples.Any();
        return rows.Select((fill, index) => new Scenario(
            folder, file, scenario.Name, isOutline ? index + 1 : 0, [.. background.Concat(scenario.Steps).SelectMany(step => StepReader.Read(step, fill))]));
    }

    private static Func<string, string> Filling(TableRow header, TableRow row)
    {
        var replacements = header.Cells.Zip(row.Cells, (name, value) => ($"<{name.Value}>", value.Value)).ToList();
        return text => replacements.Aggregate(text, (filled, pair) => filled.Replace(pair.Item1, pair.Item2, StringComparison.Ordinal));
    }
}
