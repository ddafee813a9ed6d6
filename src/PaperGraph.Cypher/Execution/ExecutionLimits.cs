using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Execution;

/// <summary>Watches time, cancellation and the memory that buffering operators hold.</summary>
internal sealed class ExecutionLimits : IDisposable
{
    // Longer than a timer can wait is as good as never.
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(40);
    private const int StepsPerLookAtTheClock = 64, ValuesPerStep = 1 << 14, LongestText = 1 << 26;
    private readonly long _maximumBytes;
    private readonly CancellationToken _cancellation;
    private readonly CancellationTokenSource? _timer;
    private readonly CancellationToken _timeOut;
    private readonly long _deadline = long.MaxValue;
    private readonly TimeSpan _timeLimit;
    private long _held;
    private int _steps;

    /// <summary>Limits of a run that begins now.</summary>
    /// <param name="timeLimit">How long it may take; null for as long as it needs.</param>
    /// <param name="maximumBytes">How much may be held.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public ExecutionLimits(TimeSpan? timeLimit, long maximumBytes, CancellationToken cancellationToken)
    {
        (_maximumBytes, _cancellation) = (maximumBytes, cancellationToken);
        if (timeLimit is not { } limit || limit > LongestTimer)
            return;
        _timeLimit = limit;
        _deadline = Environment.TickCount64 + (long)Math.Ceiling(Math.Max(0, limit.TotalMilliseconds));
        _timer = new(limit > TimeSpan.Zero ? limit : TimeSpan.Zero);
        _timeOut = _timer.Token;
    }

    /// <summary>
    /// To be called in every loop that is not bounded by something small. It reads what a timer and the canceller set, for a step may be long,
    /// and a clock that is looked at now and then would be looked at too late; and the clock now and then, for on a busy machine the timer may
    /// be late.
    /// </summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="CypherException">It took too long.</exception>
    public void Step()
    {
        if (_cancellation.IsCancellationRequested || _timeOut.IsCancellationRequested || (++_steps % StepsPerLookAtTheClock == 0 && Environment.TickCount64 >= _deadline))
            End();
    }

    /// <summary>Counts bytes that an operator holds until the run ends.</summary>
    /// <exception cref="CypherException">It is more than is allowed.</exception>
    public void Hold(long bytes)
    {
        _held += bytes;
        if (_held > _maximumBytes)
            throw TooMuch();
    }

    /// <summary>Looks whether one value of so many bytes may be made beside what is held.</summary>
    /// <exception cref="CypherException">It is more than is allowed.</exception>
    public void CheckSize(long bytes)
    {
        if (bytes > _maximumBytes - _held)
            throw TooMuch();
    }

    /// <summary>Looks whether a text of so many characters may be made: what is done to a longer one would take too long to be ended.</summary>
    /// <exception cref="CypherException">It is longer than any text may be, or than the memory allows.</exception>
    public void CheckText(long characters)
    {
        CheckSize(characters * sizeof(char));
        if (characters > LongestText)
            throw Errors.Runtime(CypherErrorType.LimitExceeded, "TextLimit", $"A text cannot have more than {LongestText} characters");
    }

    /// <summary>Copies values, with a step for each so many.</summary>
    public void Copy(ReadOnlySpan<Value> from, Span<Value> to)
    {
        while (from.Length > ValuesPerStep)
        {
            Step();
            from[..ValuesPerStep].CopyTo(to);
            from = from[ValuesPerStep..];
            to = to[ValuesPerStep..];
        }

        from.CopyTo(to);
    }

    /// <summary>Values in an array of their own.</summary>
    public Value[] Copy(ReadOnlySpan<Value> values)
    {
        var copy = new Value[values.Length];
        Copy(values, copy);
        return copy;
    }

    /// <summary>Gives bytes back.</summary>
    public void Release(long bytes) => _held -= bytes;

    /// <inheritdoc/>
    public void Dispose() => _timer?.Dispose();

    private void End()
    {
        _cancellation.ThrowIfCancellationRequested();
        throw Errors.TooLong(_timeLimit);
    }

    private CypherException TooMuch() =>
        Errors.Runtime(CypherErrorType.LimitExceeded, "MemoryLimit", $"The statement needs more than its memory limit of {_maximumBytes >> 20} MB");
}
