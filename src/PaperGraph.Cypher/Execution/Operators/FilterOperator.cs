using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Rows for which all predicates are true.</summary>
internal sealed class FilterOperator(Operator input, Evaluator[] predicates, Value[] frame, QueryContext context) : Operator
{
    public override void Open() => input.Open();

    public override bool MoveNext()
    {
        while (input.MoveNext())
        {
            context.Limits.Step();
            if (Passes())
                return true;
        }

        return false;
    }

    public override int Fill(NodeBatch batch)
    {
        while (input.Fill(batch) is var count and > 0)
        {
            context.Limits.Step();
            foreach (var predicate in predicates)
                count = predicate.Keep(batch.First(count), frame);
            if (count > 0)
                return count;
        }

        return 0;
    }

    private bool Passes()
    {
        foreach (var predicate in predicates)
        {
            if (!predicate.IsTrue(frame))
                return false;
        }

        return true;
    }
}
