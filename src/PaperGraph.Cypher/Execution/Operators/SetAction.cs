using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>An item of SET or REMOVE.</summary>
internal abstract class SetAction(SourceSpan span)
{
    /// <summary>Where it stands.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>Computes what is to be set.</summary>
    public abstract void Evaluate(Value[] frame);

    /// <summary>Sets it.</summary>
    public abstract void Apply();
}
