using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Execution;

/// <summary>Watches time, cancellation and the memory that buffering operators hold.</summary>
/// <param name="deadline">When the run must have ended, by <see cref="Environment.TickCount64"/>; <see cref="long.MaxValue"/> for never.</param>
/// <param name="maximumBytes">How much may be held.</param>
/// <param name="cancellationToken">Ends the run.</param>
internal sealed class ExecutionLimits(long deadline, long maximumBytes, CancellationToken cancellationToken)
{
    private const int StepsBetweenChecks = 1_024;
    private long _held;
    private int _steps;

    /// <summary>To be called in every loop that is not bounded by something small: looks at the clock now and then.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="CypherException">It took too long.</exception>
    public void Step()
    {
        if (++_steps < StepsBetweenChecks)
            return;
        _steps = 0;
        cancellationToken.ThrowIfCancellationRequested();
        if (Environment.TickCount64 > deadline)
            throw Errors.Runtime(CypherErrorType.LimitExceeded, "TimeLimit", "The statement took longer than its time limit");
    }

    /// <summary>Counts bytes that an operator holds until the run ends.</summary>
    /// <exception cref="CypherException">It is more than is allowed.</exception>
    public void Hold(long bytes)
    {
        _held += bytes;
        if (_held > maximumBytes)
            throw TooMuch();
    }

    /// <summary>Looks whether one value of so many bytes may be made beside what is held.</summary>
    /// <exception cref="CypherException">It is more than is allowed.</exception>
    public void CheckSize(long bytes)
    {
        if (bytes > maximumBytes - _held)
            throw TooMuch();
    }

    /// <summary>Gives bytes back.</summary>
    public void Release(long bytes) => _held -= bytes;

    private CypherException TooMuch() =>
        Errors.Runtime(CypherErrorType.LimitExceeded, "MemoryLimit", $"The statement needs more than its memory limit of {maximumBytes >> 20} MB");
}
