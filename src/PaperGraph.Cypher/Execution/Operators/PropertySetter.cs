using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>
/// The items of a SET, in groups: properties of one variable that are set next to each other do not see each other, so all values of a group
/// are computed before the first is set.
/// </summary>
internal sealed class PropertySetter(SetAction[][] groups)
{
    public bool IsEmpty => groups.Length == 0;

    public void Set(Value[] frame)
    {
        SourceSpan place = default;
        try
        {
            foreach (var group in groups)
            {
                foreach (var action in group)
                {
                    place = action.Span;
                    action.Evaluate(frame);
                }

                foreach (var action in group)
                {
                    place = action.Span;
                    action.Apply();
                }
            }
        }
        catch (Exception error) when (GraphErrors.IsUnplaced(error))
        {
            throw GraphErrors.Within(error, place)!;
        }
    }
}
