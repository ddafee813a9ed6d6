using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Tests;

public sealed class SourceSpanTests
{
    [Fact]
    public void To_LaterSpan_CoversBoth() => Assert.Equal(new SourceSpan(2, 8), new SourceSpan(2, 3).To(new SourceSpan(7, 3)));
}
