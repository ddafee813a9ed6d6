using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Counts the rows that each step of a plan gives.</summary>
internal sealed class PlanProfile
{
    private readonly Dictionary<LogicalPlan, Counter> _counters = new(ReferenceEqualityComparer.Instance);

    /// <summary>An operator that counts for a step.</summary>
    public Operator Measure(LogicalPlan plan, Operator measured)
    {
        if (!_counters.TryGetValue(plan, out var counter))
            _counters.Add(plan, counter = new());
        counter.Operators.Add(measured);
        return new CountingOperator(measured, counter);
    }

    /// <summary>How many rows a step gave.</summary>
    public long RowsOf(LogicalPlan plan) => _counters.TryGetValue(plan, out var counter) ? counter.Rows : 0;

    /// <summary>How often a step asked the graph.</summary>
    public long AccessesOf(LogicalPlan plan) => _counters.TryGetValue(plan, out var counter) ? counter.Operators.Sum(measured => measured.Accesses) : 0;

    private sealed class Counter
    {
        public List<Operator> Operators { get; } = [];

        public long Rows { get; set; }
    }

    private sealed class CountingOperator(Operator measured, Counter counter) : Operator
    {
        public override long Accesses => measured.Accesses;

        public override void Open() => measured.Open();

        public override bool MoveNext()
        {
            if (!measured.MoveNext())
                return false;
            counter.Rows++;
            return true;
        }

        public override int Fill(NodeBatch batch)
        {
            var count = measured.Fill(batch);
            counter.Rows += count;
            return count;
        }
    }
}
