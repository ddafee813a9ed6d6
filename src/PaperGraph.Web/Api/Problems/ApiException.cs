namespace PaperGraph.Web.Api.Problems;

/// <summary>Ends a request with a problem.</summary>
internal sealed class ApiException(Problem problem) : Exception(problem.Detail)
{
    public Problem Problem => problem;
}
