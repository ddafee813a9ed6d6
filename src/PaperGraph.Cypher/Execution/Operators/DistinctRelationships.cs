using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The relationships, or lists of them, of one MATCH that must not be met again.</summary>
internal sealed class DistinctRelationships(int[] slots, Value[] frame)
{
    public bool IsEmpty => slots.Length == 0;

    /// <summary>Whether one of them is this relationship.</summary>
    public bool Contain(int relationship)
    {
        foreach (var slot in slots)
        {
            if (IsIn(frame[slot], relationship))
                return true;
        }

        return false;
    }

    private static bool IsIn(Value met, int relationship)
    {
        if (met.TryGetRelationshipReference(out var number))
            return number == relationship;
        if (met.IsNull)
            return false;
        foreach (var item in met.AsSpan())
        {
            if (item.AsReference() == relationship)
                return true;
        }

        return false;
    }
}
