using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Operators;
using PaperGraph.Cypher.Planning;

namespace PaperGraph.Cypher.Execution;

/// <summary>One run of a planned statement: pulls its rows and turns them into what leaves the engine.</summary>
internal sealed class StatementRun(StatementPlan plan, QueryContext context)
{
    private const int BytesPerValue = 16, BytesPerRow = 40;

    /// <summary>What was measured; null where nothing was.</summary>
    public PlanProfile? Profile { get; } = context.Accesses is { } accesses ? new(accesses) : null;

    /// <summary>Runs it.</summary>
    /// <param name="rowLimit">How many rows are given back; a statement that writes runs to its end all the same.</param>
    public CypherResult Run(int rowLimit)
    {
        try
        {
            return RunAll(rowLimit);
        }
        catch (CypherException error) when (context.CsvLine is { } csv)
        {
            throw error.Saying($"; line {csv.Line} of '{Path.GetFileName(csv.File)}' had been read");
        }
    }

    private CypherResult RunAll(int rowLimit)
    {
        var compiler = new PlanCompiler(plan, context, Profile);
        var root = compiler.Compile(plan.Root!);
        var columns = plan.Statement.Query!.Columns;
        var slots = columns.Select(column => column.Variable.Slot).ToArray();
        var rows = new List<IReadOnlyList<Value>>();
        var isCut = false;
        for (root.Open(); !isCut && root.MoveNext();)
        {
            context.Limits.Step();
            if (rows.Count < rowLimit)
                rows.Add(Take(compiler.Frame, slots));
            else
                isCut = context.Transaction is null || RunOut(root);
        }

        compiler.Writer.Complete();
        foreach (var row in rows)
            Leave((Value[])row);
        return new([.. columns.Select(column => column.Name)], rows) { IsCut = isCut, Counters = context.Counters.ToResult() };
    }

    private Value[] Take(Value[] frame, int[] slots)
    {
        long bytes = BytesPerRow + (slots.Length * BytesPerValue);
        var row = new Value[slots.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            row[i] = frame[slots[i]];
            bytes += row[i].Size;
        }

        Hold(bytes);
        return row;
    }

    private void Hold(long bytes)
    {
        try
        {
            context.Limits.Hold(bytes);
        }
        catch (CypherException error)
        {
            throw error.Within(plan.Root!.Place);
        }
    }

    private bool RunOut(Operator root)
    {
        while (root.MoveNext())
            context.Limits.Step();
        return true;
    }

    private void Leave(Value[] row)
    {
        context.Limits.Step();
        for (var i = 0; i < row.Length; i++)
            row[i] = ResultValues.Leave(row[i], context);
    }
}
