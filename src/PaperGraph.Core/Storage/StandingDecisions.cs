using PaperGraph.Core.Names;

namespace PaperGraph.Core.Storage;

/// <summary>Which of people's decisions hold.</summary>
public static class StandingDecisions
{
    /// <summary>Those that hold, in the order of time: none that was taken back, and of a merge and a split of the same two names the later.</summary>
    public static IReadOnlyList<Decision> Of(IEnumerable<Decision> decisions)
    {
        var ordered = decisions.Where(decision => !decision.IsTakenBack).OrderBy(decision => decision.At).ThenBy(decision => decision.Id, StringComparer.Ordinal).ToList();
        var last = new Dictionary<(NameKey, NameKey), Decision>();
        foreach (var decision in ordered)
        {
            if (PairOf(decision) is { } pair)
                last[pair] = decision;
        }

        return ordered.FindAll(decision => PairOf(decision) is not { } pair || last[pair] == decision);
    }

    private static (NameKey, NameKey)? PairOf(Decision decision) => decision is { Kind: DecisionKind.Merge or DecisionKind.Split, Other: { } other }
        ? decision.Name < other ? (decision.Name, other) : (other, decision.Name)
        : null;
}
