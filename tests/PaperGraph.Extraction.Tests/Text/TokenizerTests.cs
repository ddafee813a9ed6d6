using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Qwen2.5-VL-72B wins.", "Qwen2.5|VL|72B|wins|.")]
    [InlineData("an 8x7B model (1,234 papers)", "an|8x7B|model|(|1,234|papers|)")]
    [InlineData("see [12, 13] and (Doe et al., 2020)", "see|[12, 13]|and|(Doe et al., 2020)")]
    [InlineData("with $\\alpha_i + 1$ as rate", "with|$\\alpha_i + 1$|as|rate")]
    [InlineData("at https://example.org/a-b_c.", "at|https://example.org/a-b_c|.")]
    [InlineData("the model's C++ and A* search, e.g. pass@1", "the|model|'s|C++|and|A*|search|,|e.g.|pass@1")]
    [InlineData("Poincaré τ-bench 数学 – 3.5%", "Poincaré|τ|bench|数学|–|3.5|%")]
    [InlineData("don't join in-\nputs", "don't|join|in|-|puts")]
    public void Document_Text_IsCutIntoTokens(string text, string expected)
    {
        var document = Extractors.Read(text);
        var words = document.Tokens[document.TitleEnd..].Select(token => text[token.Start..token.End]);
        Assert.Equal(expected, string.Join('|', words));
    }

    [Fact]
    public void Document_HyphenatedCompound_HasHyphenGaps()
    {
        var tokens = Extractors.Read("long-context work").Tokens[1..];
        Assert.Equal([Gap.Space, Gap.Hyphen, Gap.Space], tokens.Select(token => token.Gap));
    }
}
