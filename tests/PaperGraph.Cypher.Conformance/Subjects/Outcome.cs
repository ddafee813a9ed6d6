using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Conformance.Subjects;

/// <summary>What running a statement came to.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows; none where it failed.</param>
internal sealed record Outcome(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Value>> Rows)
{
    /// <summary>How it failed; null where it did not.</summary>
    public Failure? Failure { get; init; }

    /// <summary>Whether a plan came with it.</summary>
    public bool HasPlan { get; init; }

    /// <summary>A statement that failed.</summary>
    public static Outcome Failed(Failure failure) => new([], []) { Failure = failure };
}

/// <summary>An error by the suite's words.</summary>
/// <param name="Type">Its type; the name of an exception where the engine did not mean to fail.</param>
/// <param name="Phase"><c>compile time</c> or <c>runtime</c>; empty where the engine does not tell.</param>
/// <param name="Detail">What exactly is wrong; empty where the engine does not tell.</param>
/// <param name="Message">What it says to people.</param>
internal sealed record Failure(string Type, string Phase, string Detail, string Message)
{
    /// <summary>Whether it is an exception that no engine means to throw.</summary>
    public bool IsDefect => Type.EndsWith("Exception", StringComparison.Ordinal);

    public override string ToString() => $"{Type}{(Phase.Length > 0 ? $" at {Phase}" : "")}{(Detail.Length > 0 ? $": {Detail}" : "")} ({Message})";
}
