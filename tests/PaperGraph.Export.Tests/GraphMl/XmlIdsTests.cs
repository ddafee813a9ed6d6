using PaperGraph.Export.Files;
using PaperGraph.Export.GraphMl;

namespace PaperGraph.Export.Tests.GraphMl;

public sealed class XmlIdsTests
{
    [Theory]
    [InlineData("benchmark/gsm8k", "benchmark:gsm8k")]
    [InlineData("paper/arxiv:2502.20317", "paper:arxiv_3A_2502.20317")]
    [InlineData("a_b", "a_5F_b")]
    [InlineData("", "_")]
    [InlineData("é", "_E9_")]
    public void NodeId_IsReadable(string id, string token) => Assert.Equal(token, OfNode(id));

    [Fact]
    public void Fingerprint_OfAKey_IsFrozen() =>
        Assert.Equal("c45487a6449acec1", XmlIds.Fingerprint(new("USES", "paper/a", "method/b", "")).ToString("x16", null));

    [Fact]
    public void Fingerprint_WithTheSamePartsDividedOtherwise_Differs() =>
        Assert.NotEqual(XmlIds.Fingerprint(new("USES", "ab", "c", "")), XmlIds.Fingerprint(new("USES", "a", "bc", "")));

    public static string OfNode(string id) => new TextOutput().AppendNodeId(id).Written.ToString();

    /// <summary>The id that the token was made from.</summary>
    public static string ToNode(string token)
    {
        if (token == "_")
            return "";
        var parts = token.Split('_');
        return string.Concat(parts.Select((part, i) => i % 2 == 0 ? part.Replace(':', '/') : ((char)Convert.ToInt32(part, 16)).ToString()));
    }
}
