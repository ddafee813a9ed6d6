using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Core.PropertyGraph;

/// <summary>A list or map nests deeper than what goes through values by recursion has stack for.</summary>
public sealed class NestingException() : PaperGraphException(ErrorKind.Query, $"Lists and maps may nest {MaximumNesting} deep, and this would be deeper")
{
    /// <summary>How deep lists and maps may lie in each other.</summary>
    public const int MaximumNesting = 250;
}
