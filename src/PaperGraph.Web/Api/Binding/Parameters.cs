namespace PaperGraph.Web.Api.Binding;

/// <summary>What parameters mean that many operations take.</summary>
internal static class Parameters
{
    public const string MinConfidence = "The least confidence, from 0 to 1; what papers say less surely is left out";

    public const string Kind = "Only method, benchmark, model or topic";
}
