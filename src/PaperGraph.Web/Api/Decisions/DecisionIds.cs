using PaperGraph.Core.Storage;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Api.Decisions;

/// <summary>What the API calls decisions: by their short ids, and in full those few that share one.</summary>
internal sealed class DecisionIds(IReadOnlyList<Decision> decisions)
{
    private readonly ILookup<string, Decision> _byShortId = decisions.ToLookup(decision => decision.ShortId);

    /// <summary>A decision's id.</summary>
    public string Of(Decision decision) => _byShortId[decision.ShortId].Count() > 1 ? decision.Id : decision.ShortId;

    /// <summary>The decision of an id.</summary>
    /// <exception cref="ApiException">There is none, or several.</exception>
    public Decision Find(string id)
    {
        if (decisions.FirstOrDefault(decision => decision.Id == id) is { } exact)
            return exact;
        return _byShortId[id].ToList() switch
        {
            [var only] => only,
            [] => throw new ApiException(KnownProblems.NotFound($"There is no decision '{Shortened.Of(id)}'.", ApiRoutes.Root + "/decisions, which lists them")),
            var several => throw new ApiException(KnownProblems.Conflict($"'{id}' is the short id of several decisions.", string.Join(", or ", several.Select(decision => decision.Id)))),
        };
    }
}
