using System.Text.RegularExpressions;

namespace PaperGraph.Storage.Neo4j.Schema;

/// <summary>What a rule of the schema is.</summary>
internal enum SchemaRuleKind
{
    Unique,
    Range,
    FullText,
}

/// <summary>A constraint or index that the store wants: the statement that makes it, and what it is in the terms of the server.</summary>
internal sealed partial record SchemaRule(SchemaRuleKind Kind, string Name, string LabelOrType, string Properties, string Statement)
{
    /// <summary>What it is about, for people and for comparison: <c>Paper(id)</c>.</summary>
    public string Subject => $"{LabelOrType}({Properties})";

    /// <summary>The form in which properties are compared.</summary>
    public static string List(IEnumerable<string> properties) => string.Join(", ", properties);

    /// <summary>The rule that a statement makes.</summary>
    /// <exception cref="FormatException">It makes no constraint or index of a kind that is known here.</exception>
    public static SchemaRule Parse(string statement)
    {
        var match = Shape().Match(statement);
        if (!match.Success)
            throw new FormatException($"This makes no constraint or index that is known here: {statement}");
        var kind = match.Groups["kind"].Value switch
        {
            "CONSTRAINT" => SchemaRuleKind.Unique,
            "FULLTEXT INDEX" => SchemaRuleKind.FullText,
            _ => SchemaRuleKind.Range,
        };
        return new(kind, match.Groups["name"].Value, match.Groups["label"].Value, List(match.Groups["property"].Captures.Select(capture => capture.Value)), statement);
    }

    [GeneratedRegex(@"^CREATE\s+(?<kind>CONSTRAINT|FULLTEXT INDEX|INDEX)\s+(?<name>\w+)\s+IF NOT EXISTS\s+FOR\s+(\(\)-\[)?\(?\w+:(?<label>\w+)[\])]+(-\(\))?\s+(REQUIRE|ON EACH|ON)\s+[\[(]?(\w+\.(?<property>\w+)(,\s*)?)+", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
