using Xunit;

namespace PaperGraph.Testing;

/// <summary>Tests that take long or need more than the .NET SDK run only where PAPERGRAPH_FULL is 1, as in <c>.ci/run</c>.</summary>
public static class FullTier
{
    /// <summary>Skips the test unless the full tier was asked for.</summary>
    public static void Require(string why)
    {
        if (Environment.GetEnvironmentVariable("PAPERGRAPH_FULL") != "1")
            Assert.Skip($"full tier: {why} (set PAPERGRAPH_FULL=1)");
    }
}
