using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Parsing;

/// <summary>
/// Bounds on a tree, so that no text overflows the stack here or in a later stage that visits the tree: how deep constructs may nest, and how
/// high a tree of nesting and of chains (<c>1 + 1 + …</c>, which hangs to the left) may become. Chains of AND, OR and XOR grow as balanced trees.
/// </summary>
internal sealed partial class Parser
{
    internal const int MaximumDepth = 200, MaximumHeight = 400;

    // What nests (subqueries, CASE, comprehensions) costs its visitors more stack than an operator does.
    private const int NestedHeight = 2;
    private int _depth;
    private int _height;

    /// <summary>Begins a nested construct; what it gives is for <see cref="Ascend"/>.</summary>
    private int Descend()
    {
        if (++_depth > MaximumDepth)
            throw TooComplex($"Brackets, operators and subqueries nest more than {MaximumDepth} deep here");
        return Restart();
    }

    private void Ascend(int outer)
    {
        _depth--;
        Rise(NestedHeight);
        _height = Math.Max(outer, _height);
    }

    /// <summary>Begins to measure the height of a subtree beside others.</summary>
    private int Restart()
    {
        var outer = _height;
        _height = 0;
        return outer;
    }

    /// <summary>A node came above what is measured.</summary>
    private void Rise(int height = 1)
    {
        if ((_height += height) > MaximumHeight)
            throw TooComplex($"More than {MaximumHeight} operators are chained or nested up to here");
    }

    private CypherException TooComplex(string message) =>
        Errors.Syntax("TooComplex", message, Current.Span, "divide it with WITH … AS x, or pass a list as a parameter");
}
