using System.Runtime.ExceptionServices;

namespace PaperGraph.Cypher.Execution;

/// <summary>Sorting that a run's limits can end.</summary>
internal static class LimitedSort
{
    /// <summary>Sorts in place.</summary>
    public static void Sort<T>(Span<T> items, ExecutionLimits limits, Comparison<T> comparison)
    {
        try
        {
            items.Sort((left, right) =>
            {
                limits.Step();
                return comparison(left, right);
            });
        }
        catch (InvalidOperationException error) when (error.InnerException is { } inner)
        {
            // The limits speak through the comparison.
            ExceptionDispatchInfo.Throw(inner);
        }
    }
}
