#if NEO4J_DRIVER
using PaperGraph.Storage.Neo4j.Bolt;
#endif

namespace PaperGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>Bolt, where the build has it.</summary>
internal static class BoltBuild
{
    /// <summary>The same store by another address, over Bolt; skips the test in a build without it.</summary>
    public static Neo4jStoreOptions OverBolt(this Neo4jStoreOptions options, string address)
    {
#if NEO4J_DRIVER
        return (options with { Address = new Uri(address) }).WithBolt();
#else
        Assert.Skip($"{address}: built without the package Neo4j.Driver (-p:Neo4jDriver=true)");
        return options;
#endif
    }
}
