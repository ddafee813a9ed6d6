using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Execution;

/// <summary>Watches time, cancellation and the memory that buffering operators hold.</summary>
internal sealed class ExecutionLimits : IDisposable
{
    // Longer than a timer can wait is as good as never.
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(40);
    private readonly long _maximumBytes;
    private readonly CancellationToken _cancellation;
    private readonly CancellationTokenSource? _timer;
    private readonly CancellationToken _timeOut;
    private long _held;

    /// <summary>Limits of a run that begins now.</summary>
    /// <param name="timeLimit">How long it may take; null for as long as it needs.</param>
    /// <param name="maximumBytes">How much may be held.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public ExecutionLimits(TimeSpan? timeLimit, long maximumBytes, CancellationToken cancellationToken)
    {
        (_maximumBytes, _cancellation) = (maximumBytes, cancellationToken);
        if (timeLimit is not { } limit || limit > LongestTimer)
            return;
        _timer = new(limit > TimeSpan.Zero ? limit : TimeSpan.Zero);
        _timeOut = _timer.Token;
    }

    /// <summary>
    /// To be called in every loop that is not bounded by something small. It only reads what a timer and the canceller set: a step may be
    /// long, and a clock that is looked at now and then would be looked at too late.
    /// </summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="CypherException">It took too long.</exception>
    public void Step()
    {
        if (_cancellation.IsCancellationRequested || _timeOut.IsCancellationRequested)
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

    /// <summary>Gives bytes back.</summary>
    public void Release(long bytes) => _held -= bytes;

    /// <inheritdoc/>
    public void Dispose() => _timer?.Dispose();

    private void End()
    {
        _cancellation.ThrowIfCancellationRequested();
        throw Errors.Runtime(CypherErrorType.LimitExceeded, "TimeLimit", "The statement took longer than its time limit");
    }

    private CypherException TooMuch() =>
        Errors.Runtime(CypherErrorType.LimitExceeded, "MemoryLimit", $"The statement needs more than its memory limit of {_maximumBytes >> 20} MB");
}
