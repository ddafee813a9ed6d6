using Neo4j.Driver;

namespace PaperGraph.Storage.Neo4j.Bolt;

internal static class BoltStore
{
    public static string Name => nameof(IDriver);
}
