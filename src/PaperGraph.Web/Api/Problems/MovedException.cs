namespace PaperGraph.Web.Api.Problems;

/// <summary>Ends a request for an id that is gone: what took its place has another address.</summary>
internal sealed class MovedException(string location) : Exception
{
    public string Location => location;
}
