using System.Text.RegularExpressions;
using PaperGraph.Cypher.Conformance.Features;

namespace PaperGraph.Cypher.Conformance.Subjects;

/// <summary>A procedure that gives the rows of a table whose inputs equal the arguments.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Inputs">Names and types of what it takes.</param>
/// <param name="Outputs">Names and types of what it gives.</param>
/// <param name="Table">A column for each input and output, by name.</param>
internal sealed partial record MockProcedure(string Name, IReadOnlyList<(string Name, string Type)> Inputs, IReadOnlyList<(string Name, string Type)> Outputs, StepTable Table)
{
    /// <summary>Reads a signature: <c>test.my.proc(in :: INTEGER?) :: (out :: STRING?)</c>.</summary>
    public static MockProcedure Of(GivenProcedure step)
    {
        var signature = Signature().Match(step.Signature);
        return new(signature.Groups["name"].Value, Fields(signature.Groups["in"].Value), Fields(signature.Groups["out"].Value), step.Table);
    }

    private static List<(string, string)> Fields(string list) =>
        [.. Field().Matches(list).Select(field => (field.Groups["name"].Value, field.Groups["type"].Value))];

    [GeneratedRegex(@"^(?<name>[\w.]+)\((?<in>.*?)\) :: \((?<out>.*?)\)\s*$")]
    private static partial Regex Signature();

    [GeneratedRegex(@"(?<name>\w+) :: (?<type>\w+)\??")]
    private static partial Regex Field();
}
