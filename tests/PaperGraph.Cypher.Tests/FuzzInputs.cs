using System.Globalization;

namespace PaperGraph.Cypher.Tests;

/// <summary>How many inputs a fuzz test makes, and from which seed.</summary>
internal static class FuzzInputs
{
    /// <summary>Begins every sequence, so that a failure comes again.</summary>
    public const int Seed = 7;

    /// <summary>What PAPERGRAPH_FUZZ says, 20,000 unless set.</summary>
    public static int Count => int.Parse(Environment.GetEnvironmentVariable("PAPERGRAPH_FUZZ") ?? "20000", CultureInfo.InvariantCulture);
}
