using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values.RegularExpressions;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary><c>text =~ pattern</c>: null where either is no text.</summary>
internal sealed class MatchesEvaluator(Evaluator text, Evaluator pattern, SourceSpan span) : Evaluator
{
    private JavaRegex? _regex;

    public override Value Evaluate(Value[] frame)
    {
        if (!text.Evaluate(frame).TryGetString(out var whole) || !pattern.Evaluate(frame).TryGetString(out var wanted))
            return Value.Null;
        if (_regex?.Pattern != wanted)
            _regex = JavaRegex.Parse(wanted, span);
        return Value.Of(_regex.IsMatch(whole, span));
    }
}
