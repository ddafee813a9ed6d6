namespace PaperGraph.Cypher.Functions;

/// <summary>Functions of Neo4j over values that the engine does not have yet.</summary>
internal static class MissingFunctions
{
    private static readonly HashSet<string> Temporal = new(StringComparer.OrdinalIgnoreCase) { "date", "datetime", "localdatetime", "localtime", "time", "duration" };
    private static readonly HashSet<string> Spatial = new(StringComparer.OrdinalIgnoreCase) { "point", "distance", "vector" };

    /// <summary>What is missing, and what does instead; null for a name that says nothing.</summary>
    /// <param name="name">A function's name: <c>date.truncate</c>.</param>
    public static (string Message, string Hint)? Find(string name)
    {
        var family = name.Split('.')[0];
        if (Temporal.Contains(family))
            return ($"There are no dates, times and durations yet, so there is no {name}()", "keep them as texts such as '2024-05-01': these compare and sort as dates do");
        return Spatial.Contains(family) ? ($"There are no points and vectors yet, so there is no {name}()", "keep coordinates as numbers, or as a list of them") : null;
    }
}
