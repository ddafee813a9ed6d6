namespace PaperGraph.Core.Diagnostics;

/// <summary>An operation that ended for a reason that its user can do something about.</summary>
public class PaperGraphException : Exception
{
    /// <summary>An operation that ended.</summary>
    /// <param name="kind">Why.</param>
    /// <param name="message">What happened, for people.</param>
    /// <param name="hint">What to try, if there is something.</param>
    /// <param name="innerException">What caused it, if something did.</param>
    public PaperGraphException(ErrorKind kind, string message, string? hint = null, Exception? innerException = null)
        : base(message, innerException) => (Kind, Hint) = (kind, hint);

    /// <summary>Why it ended.</summary>
    public ErrorKind Kind { get; }

    /// <summary>What to try, if there is something.</summary>
    public string? Hint { get; }

    /// <summary>What is wrong where in a text, if a text is to blame: the message in its parts.</summary>
    public SourceError? SourceError { get; init; }

    /// <summary>How long it might have taken, where it was ended because it took longer.</summary>
    public TimeSpan? TimeLimit { get; init; }
}
