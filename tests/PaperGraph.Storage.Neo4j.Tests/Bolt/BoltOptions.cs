using PaperGraph.Testing;
#if NEO4J_DRIVER
using PaperGraph.Storage.Neo4j.Bolt;
#endif

namespace PaperGraph.Storage.Neo4j.Tests.Bolt;

internal static class BoltOptions
{
    /// <summary>The same store by another address, over Bolt; skips the test in a build without it.</summary>
    public static Neo4jStoreOptions OverBolt(this Neo4jStoreOptions options, string address)
    {
        BoltBuild.Require();
        var other = options with { Address = new Uri(address) };
#if NEO4J_DRIVER
        other = other.WithBolt();
#endif
        return other;
    }
}
