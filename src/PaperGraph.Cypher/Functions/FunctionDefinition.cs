using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Execution;

namespace PaperGraph.Cypher.Functions;

/// <summary>What a function does with its arguments.</summary>
internal delegate Value FunctionBody(ReadOnlySpan<Value> arguments, QueryContext context);

/// <summary>A function of the language.</summary>
/// <param name="Name">Its name as the manual writes it; found whatever the case.</param>
/// <param name="Parameters">What each argument may be; null always may.</param>
/// <param name="Required">How many arguments must be given.</param>
/// <param name="Result">What it gives.</param>
/// <param name="Body">What it does.</param>
internal sealed record FunctionDefinition(
    string Name, ImmutableArray<StaticType> Parameters, int Required, StaticType Result, FunctionBody Body)
{
    /// <summary>Whether more arguments may follow, of the last parameter's type.</summary>
    public bool IsVariadic { get; init; }

    /// <summary>Whether equal arguments always give equal results.</summary>
    public bool IsDeterministic { get; init; } = true;

    /// <summary>Whether it reads labels, a type, ends or properties, so that PROFILE counts it.</summary>
    public bool ReadsGraph { get; init; }

    /// <summary>What it is for, one sentence, for SHOW FUNCTIONS and completion.</summary>
    public string Description { get; init; } = "";

    /// <summary>Its chapter in the manual: <c>String</c>.</summary>
    public string Category { get; init; } = "";

    /// <summary>A finer result type from the arguments' types (<c>head</c>, <c>coalesce</c>); null for <see cref="Result"/>.</summary>
    public Func<ImmutableArray<StaticType>, StaticType>? ResultOf { get; init; }
}
