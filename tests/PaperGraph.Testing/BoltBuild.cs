using Xunit;

namespace PaperGraph.Testing;

/// <summary>Tests over Bolt run only in a build that has it.</summary>
public static class BoltBuild
{
    /// <summary>Skips the test in a build without Bolt.</summary>
    public static void Require()
    {
#if !NEO4J_DRIVER
        Assert.Skip("built without the package Neo4j.Driver (-p:Neo4jDriver=true builds it in)");
#endif
    }

    /// <summary>Skips the test in a build with Bolt.</summary>
    public static void RequireNone()
    {
#if NEO4J_DRIVER
        Assert.Skip("built with the package Neo4j.Driver (-p:Neo4jDriver=false leaves it out)");
#endif
    }
}
