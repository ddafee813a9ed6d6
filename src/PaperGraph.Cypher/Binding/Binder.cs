using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Functions;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>Gives the names of a statement their meaning: every variable its slot, every expression its type, every mistake its place.</summary>
internal static class Binder
{
    /// <summary>Binds a statement.</summary>
    /// <param name="statement">The statement as written.</param>
    /// <param name="functions">What names of functions and procedures mean.</param>
    /// <param name="step">Called again and again, so that whoever waits no longer can throw.</param>
    /// <exception cref="CypherException">The statement is wrong.</exception>
    public static BoundStatement Bind(StatementSyntax statement, FunctionTable functions, Action? step = null)
    {
        if (statement.Body is not QuerySyntax query)
            return new(null, statement.Body, 0, true, [], []);
        var state = new BindingState(functions) { Step = step };
        var bound = new QueryBinder(state, QueryPlace.Statement).Bind(query, null);
        return new(bound, null, state.FrameSize, state.Writes, [.. state.Parameters], [.. state.Notes]);
    }
}
