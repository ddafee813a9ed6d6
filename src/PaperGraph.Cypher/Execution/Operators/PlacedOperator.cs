using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>A step whose errors, where no expression of it has placed them, point at what it was planned for.</summary>
internal sealed class PlacedOperator(Operator placed, SourceSpan place) : Operator
{
    public override long Accesses => placed.Accesses;

    public override void Open()
    {
        try
        {
            placed.Open();
        }
        catch (Exception error) when (GraphErrors.IsUnplaced(error))
        {
            throw GraphErrors.Within(error, place)!;
        }
    }

    public override bool MoveNext()
    {
        try
        {
            return placed.MoveNext();
        }
        catch (Exception error) when (GraphErrors.IsUnplaced(error))
        {
            throw GraphErrors.Within(error, place)!;
        }
    }
}
