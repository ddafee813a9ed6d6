using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Counts the rows that each step of a plan gives, and how often it asked the graph.</summary>
internal sealed class PlanProfile(AccessCounter accesses)
{
    private readonly Dictionary<LogicalPlan, Counter> _counters = new(ReferenceEqualityComparer.Instance);

    /// <summary>An operator that counts for a step.</summary>
    public Operator Measure(LogicalPlan plan, Operator measured)
    {
        if (!_counters.TryGetValue(plan, out var counter))
            _counters.Add(plan, counter = new());
        counter.Operators.Add(measured);
        return new CountingOperator(measured, counter, accesses);
    }

    /// <summary>How many rows a step gave.</summary>
    public long RowsOf(LogicalPlan plan) => _counters.TryGetValue(plan, out var counter) ? counter.Rows : 0;

    /// <summary>How often a step asked the graph, without the steps beneath it.</summary>
    /// <param name="plan">The step.</param>
    /// <param name="beneath">The steps that it pulled rows from.</param>
    public long AccessesOf(LogicalPlan plan, IEnumerable<LogicalPlan> beneath) => _counters.TryGetValue(plan, out var counter)
        ? counter.Operators.Sum(measured => measured.Accesses) + counter.Counted - beneath.Sum(step => _counters.GetValueOrDefault(step)?.Counted ?? 0)
        : 0;

    private sealed class Counter
    {
        public List<Operator> Operators { get; } = [];

        public long Rows { get; set; }

        /// <summary>What the run's counter counted while the step worked, steps beneath it included.</summary>
        public long Counted { get; set; }
    }

    private sealed class CountingOperator(Operator measured, Counter counter, AccessCounter accesses) : Operator
    {
        public override long Accesses => measured.Accesses;

        public override void Open()
        {
            var before = accesses.Count;
            measured.Open();
            counter.Counted += accesses.Count - before;
        }

        public override bool MoveNext()
        {
            var before = accesses.Count;
            var isThere = measured.MoveNext();
            counter.Counted += accesses.Count - before;
            counter.Rows += isThere ? 1 : 0;
            return isThere;
        }

        public override int Fill(NodeBatch batch)
        {
            var before = accesses.Count;
            var count = measured.Fill(batch);
            counter.Counted += accesses.Count - before;
            counter.Rows += count;
            return count;
        }
    }
}
