using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Optimization;

namespace PaperGraph.Cypher.Planning;

/// <summary>
/// The order in which a pattern is matched: greedily what costs least next, once for each node that it may begin at; the cheapest of these.
/// </summary>
internal sealed class PatternOrder(PatternGraph pattern, IReadOnlySet<BoundVariable> known, PlanningContext context)
{
    private const int StartsTried = 8;
    private readonly NodeEstimates _estimates = new(pattern, context);
    private readonly RelationshipEstimates _relationships = new(pattern, context);

    /// <summary>The steps of the cheapest order.</summary>
    public IReadOnlyList<PatternStep> Choose(double inputRows)
    {
        var best = From(null, inputRows);
        if (!context.Options.IsOn(OptimizerStep.JoinOrder))
            return best.Steps;
        var starts = pattern.Nodes.Where(node => !known.Contains(node)).OrderBy(node => _estimates.Leaf(node, known).Work).Take(StartsTried);
        foreach (var start in starts)
        {
            var other = From(start, inputRows);
            if (other.Cost < best.Cost)
                best = other;
        }

        return best.Steps;
    }

    private (List<PatternStep> Steps, double Cost) From(BoundVariable? start, double rows)
    {
        var steps = new List<PatternStep>();
        var solved = new HashSet<BoundVariable>(known);
        var remaining = pattern.Connections.ToList();
        var cost = 0.0;
        while (Next(start, solved, remaining) is { } next)
        {
            start = null;
            cost += rows * next.Work;
            rows = Math.Max(rows * next.Growth, 1e-3);
            steps.Add(next.Step with { Rows = rows });
            if (next.Step.Scan is { } scan)
                solved.Add(scan);
            if (next.Step.Connection is { } connection)
            {
                remaining.Remove(connection);
                solved.Add(connection.Left);
                solved.Add(connection.Right);
            }
        }

        return (steps, cost);
    }

    private Candidate? Next(BoundVariable? start, HashSet<BoundVariable> solved, List<PatternConnection> remaining)
    {
        if (start is not null)
            return Scan(start, solved);
        Candidate? best = null;
        foreach (var connection in remaining)
        {
            context.Step();
            if (Follow(connection, solved) is { } candidate && (best is null || candidate.Growth < best.Growth))
                best = candidate;
            if (best is not null && !context.Options.IsOn(OptimizerStep.JoinOrder))
                return best;
        }

        return best ?? Start(solved, remaining);
    }

    private Candidate? Start(HashSet<BoundVariable> solved, List<PatternConnection> remaining)
    {
        context.Step();
        var unsolved = pattern.Nodes.Where(node => !solved.Contains(node)).ToList();
        if (unsolved.Count > 0)
        {
            return Scan(context.Options.IsOn(OptimizerStep.JoinOrder)
                ? unsolved.MinBy(node => _estimates.Leaf(node, solved).Work)!
                : unsolved[0], solved);
        }

        return remaining.Count == 0 ? null : throw new InvalidOperationException("A pattern whose nodes are all known cannot be followed.");
    }

    private Candidate Scan(BoundVariable node, HashSet<BoundVariable> solved)
    {
        var (work, rows) = _estimates.Leaf(node, solved);
        return new(new(node, null, false, 0), work, rows);
    }

    private Candidate? Follow(PatternConnection connection, HashSet<BoundVariable> solved)
    {
        if (connection.IsBound)
            return new(new(null, connection, false, 0), 1, 0.5);
        var walk = Walk(connection, solved);
        return Seek(connection, solved) is { } seek && (walk is null || seek.Work < walk.Work) ? seek : walk;
    }

    // Of a relationship that is found by itself, each end is found, or is the one that is known.
    private Candidate? Seek(PatternConnection connection, HashSet<BoundVariable> solved)
    {
        if (connection is not { Element: BoundRelationshipPattern { Length: null } one, Path.Selector: null } || _relationships.Sought(one, solved) is not { } rows)
            return null;
        var sides = one.Direction == Syntax.PatternDirection.Both ? 2 : 1;
        return new(new(null, connection, false, 0) { BeginsAtRelationship = true }, rows + 0.1, rows * sides * Passed(connection.Left) * Passed(connection.Right));

        double Passed(BoundVariable node) => solved.Contains(node) ? 1 / Math.Max(1, context.Statistics.NodeCount) : _estimates.Selectivity(node);
    }

    private Candidate? Walk(PatternConnection connection, HashSet<BoundVariable> solved)
    {
        var (left, right) = (solved.Contains(connection.Left), solved.Contains(connection.Right));
        if (left && right)
            return Into(connection);
        if ((!left && !right) || connection.NeedsBothEnds)
            return null;
        var degree = Degree(connection, left ? connection.Left : connection.Right);
        return new(new(null, connection, !left, 0), degree + 0.1, degree * _estimates.Selectivity(left ? connection.Right : connection.Left));
    }

    private Candidate Into(PatternConnection connection)
    {
        var (left, right) = (Degree(connection, connection.Left), Degree(connection, connection.Right));
        var degree = Math.Min(left, right);
        return new(new(null, connection, right < left, 0), degree, Math.Min(1, degree / Math.Max(1, context.Statistics.NodeCount)));
    }

    private double Degree(PatternConnection connection, BoundVariable from) => connection.Element switch
    {
        BoundRelationshipPattern { Length: null } one => Degree(one, from),
        BoundRelationshipPattern trail => Math.Pow(Math.Max(1.1, Degree(trail, from)), Math.Min(trail.Length!.Value.Maximum ?? 5, 5)),
        _ => 100,
    };

    private double Degree(BoundRelationshipPattern relationship, BoundVariable from)
    {
        var degree = context.Statistics.Degree(pattern.LabelsOf(from), relationship.Types);
        return relationship.Direction == Syntax.PatternDirection.Both ? 2 * degree : degree;
    }

    private sealed record Candidate(PatternStep Step, double Work, double Growth);
}
