using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Execution;

/// <summary>Makes operators of queries inside expressions; they work on the frame of the run.</summary>
internal interface ISubqueries
{
    /// <summary>
    /// The rows of a subquery for what the frame holds when it is opened. Whether there is one (EXISTS) and how many there are (COUNT) is
    /// asked by pulling; the columns of a COLLECT are read from the frame.
    /// </summary>
    Operator Compile(BoundSubqueryExpression subquery);
}
