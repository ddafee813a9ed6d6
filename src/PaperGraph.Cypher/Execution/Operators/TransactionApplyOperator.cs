using System.Globalization;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>What CALL … IN TRANSACTIONS asks for.</summary>
/// <param name="Rows">How many rows a transaction takes.</param>
/// <param name="RowsPlace">Where that stands.</param>
/// <param name="OnError">What becomes of the others when one fails.</param>
/// <param name="Kept">The slots of a row that are wanted afterwards.</param>
/// <param name="Outputs">The slots that the subquery fills; empty where it gives each row once.</param>
/// <param name="Status">The slot that tells how a transaction ended; -1 for none.</param>
/// <param name="IsOptional">Whether a row without results stays.</param>
internal sealed record TransactionApplyShape(
    Evaluator Rows, SourceSpan RowsPlace, BatchErrorHandling OnError, int[] Kept, int[] Outputs, int Status, bool IsOptional);

/// <summary>Runs a subquery for some rows at a time, commits, and gives what came of them.</summary>
internal sealed class TransactionApplyOperator(
    Operator input, Func<Operator> inner, TransactionApplyShape shape, ElementWriter writer, Value[] frame, QueryContext context) : Operator
{
    private readonly RowBuffer _batch = new(shape.Kept, context);
    private readonly RowBuffer _results = new([.. shape.Kept, .. shape.Outputs], context);
    private int _next;
    private long _size;
    private int _started;
    private bool _isBroken;
    private Value _status;

    public override void Open()
    {
        input.Open();
        _batch.Clear();
        _results.Clear();
        (_next, _started, _isBroken) = (0, 0, false);
        _size = RowCount.Of(shape.Rows, shape.RowsPlace, frame);
        if (_size == 0)
            throw Errors.Runtime(CypherErrorType.SyntaxError, "NegativeIntegerArgument", "A transaction has at least one row", shape.RowsPlace);
    }

    public override bool MoveNext()
    {
        while (_next >= _results.Count)
        {
            if (!NextBatch())
                return false;
        }

        _results.Restore(_next++, frame);
        if (shape.Status >= 0)
            frame[shape.Status] = _status;
        return true;
    }

    private bool NextBatch()
    {
        _batch.Clear();
        _results.Clear();
        _next = 0;
        while (_batch.Count < _size && input.MoveNext())
            _batch.Add(frame);
        if (_batch.Count == 0)
            return false;
        if (_isBroken)
            GiveNulls(started: false, error: null);
        else
            RunBatch();
        return true;
    }

    private void RunBatch()
    {
        var before = context.Counters.Copy();
        _started++;
        try
        {
            Work();
            writer.Complete();
            context.Transactions?.Commit(context);
            _status = StatusOf(started: true, committed: true, error: null);
        }
        catch (Exception error) when ((error as CypherException ?? GraphErrors.Translate(error)) is { } failure)
        {
            if (shape.OnError == BatchErrorHandling.Fail || failure.Type == CypherErrorType.LimitExceeded || context.Transactions is { Open: null })
                throw failure.Saying($" (Transactions committed: {context.Transactions?.Committed ?? _started - 1})");
            Undo(before);
            GiveNulls(started: true, failure.Message);
        }
    }

    private void Undo(ExecutionCounters before)
    {
        context.Counters = before;
        context.Transactions?.Rollback(context);
        writer.Forget();
        _isBroken = shape.OnError == BatchErrorHandling.Break;
    }

    // Operators hold names and indexes of one transaction, so each has its own.
    private void Work()
    {
        var subquery = inner();
        for (var row = 0; row < _batch.Count; row++)
        {
            _batch.Restore(row, frame);
            var isEmpty = true;
            for (subquery.Open(); subquery.MoveNext(); isEmpty = false)
            {
                context.Limits.Step();
                if (shape.Outputs.Length > 0)
                    _results.Add(frame);
            }

            if (shape.Outputs.Length == 0)
                _results.Add(frame);
            else if (isEmpty && shape.IsOptional)
                AddNulls();
        }
    }

    private void GiveNulls(bool started, string? error)
    {
        _results.Clear();
        for (var row = 0; row < _batch.Count; row++)
        {
            _batch.Restore(row, frame);
            AddNulls();
        }

        _status = StatusOf(started, committed: false, error);
    }

    private void AddNulls()
    {
        foreach (var output in shape.Outputs)
            frame[output] = Value.Null;
        _results.Add(frame);
    }

    private Value StatusOf(bool started, bool committed, string? error) => Value.Of(ValueMap.Of(
        KeyValuePair.Create("committed", Value.Of(committed)),
        KeyValuePair.Create("errorMessage", error is null ? Value.Null : Value.Of(error)),
        KeyValuePair.Create("started", Value.Of(started)),
        KeyValuePair.Create("transactionId", started ? Value.Of(string.Create(CultureInfo.InvariantCulture, $"papergraph-transaction-{_started}")) : Value.Null)));
}
