namespace PaperGraph.Cypher.Completion;

/// <summary>What a procedure gives, read from its signature: <c>db.labels() :: (label :: STRING)</c>.</summary>
internal static class SignatureFields
{
    private const string Border = ") :: (";

    /// <summary>Names and types of the fields of a signature's second bracket.</summary>
    public static IEnumerable<(string Name, string Type)> Of(string signature)
    {
        var start = signature.LastIndexOf(Border, StringComparison.Ordinal);
        if (start < 0 || signature[^1] != ')')
            return [];
        return signature[(start + Border.Length)..^1].Split(", ", StringSplitOptions.RemoveEmptyEntries)
            .Select(field => field.Split(" :: ", 2)).Where(parts => parts.Length == 2).Select(parts => (parts[0], parts[1]));
    }
}
