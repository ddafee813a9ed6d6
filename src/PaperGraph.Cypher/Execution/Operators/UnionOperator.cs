using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The rows of one branch after the other.</summary>
internal sealed class UnionOperator((Operator Rows, int[] Columns)[] branches, int[] columns, Value[] frame) : Operator
{
    private int _branch = -1;

    public override void Open() => _branch = -1;

    public override bool MoveNext()
    {
        while (_branch < 0 || !branches[_branch].Rows.MoveNext())
        {
            if (_branch + 1 >= branches.Length)
                return false;
            branches[++_branch].Rows.Open();
        }

        var from = branches[_branch].Columns;
        for (var i = 0; i < columns.Length; i++)
            frame[columns[i]] = frame[from[i]];
        return true;
    }
}
