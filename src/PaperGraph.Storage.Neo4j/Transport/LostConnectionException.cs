namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>A request that got no answer, or none that is one of Neo4j's.</summary>
/// <param name="wasOpen">Whether there was a connection: without one the server knows nothing of the request, else all is possible.</param>
/// <param name="cause">What says so.</param>
internal sealed class LostConnectionException(bool wasOpen, Exception cause) : Exception(cause.Message, cause)
{
    public bool WasOpen => wasOpen;
}
