using CsCheck;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values.RegularExpressions;

namespace PaperGraph.Cypher.Tests.Execution.Values;

public sealed class JavaRegexTests
{
    [Theory]
    [InlineData("abc", "abc", true)]
    [InlineData("abcd", "abc", false)]
    [InlineData("aé", @"\w+", false)]
    [InlineData("aé", @"(?U)\w+", true)]
    [InlineData("٣", @"\d", false)]
    [InlineData("a\u00A0b", @"a\sb", false)]
    [InlineData("a\nb", "a.b", false)]
    [InlineData("a\nb", "(?s)a.b", true)]
    [InlineData("a\nb", "(?s:a.)b", true)]
    [InlineData("a\u2028b", "a.b", false)]
    [InlineData("ABC", "(?i)abc", true)]
    [InlineData("É", @"\p{Lu}", true)]
    [InlineData("É", @"\p{Upper}", false)]
    [InlineData("é", @"\P{Lu}", true)]
    [InlineData("abab", @"(ab)\1", true)]
    [InlineData("xyxy", @"(?<n>xy)\k<n>", true)]
    [InlineData("😀", ".", true)]
    [InlineData("😀😀", ".{2}", true)]
    [InlineData("a😀b", "a.*b", true)]
    [InlineData("😀", "[^a]", true)]
    [InlineData("😀", "[😀-😅]", true)]
    [InlineData("😆", "[😀-😅]", false)]
    [InlineData("b", "[a-c&&[^b]]", false)]
    [InlineData("c", "[a-c&&[^b]]", true)]
    [InlineData("z", "[a-c[x-z]]", true)]
    [InlineData("m", "[^a-c[x-z]]", true)]
    [InlineData("y", "[^a-c[x-z]]", false)]
    [InlineData("-", "[a-]", true)]
    [InlineData("]", @"[\]]", true)]
    [InlineData("a.b", @"\Qa.b\E", true)]
    [InlineData("axb", @"\Qa.b\E", false)]
    [InlineData("aaa", "a*+a", false)]
    [InlineData("aaa", "(?:aa)++a", true)]
    [InlineData("A", @"\x41", true)]
    [InlineData("A", @"\u0041", true)]
    [InlineData("😀", @"\x{1F600}", true)]
    [InlineData("A", @"\0101", true)]
    [InlineData("a b", "a(?x) # a blank\n [ ] b", true)]
    [InlineData("GPT-4o", "GPT-[0-9]o?", true)]
    [InlineData("α", @"\p{IsGreek}", true)]
    [InlineData("α", @"\p{IsAlphabetic}", true)]
    [InlineData("\r\n", @"\R", true)]
    [InlineData("", "", true)]
    [InlineData("foobar", "(?=foo).*", true)]
    public void IsMatch_JavaPattern_AnswersAsJavaDoes(string text, string pattern, bool matches) =>
        Assert.Equal(matches, JavaRegex.Parse(pattern, default).IsMatch(text, default));

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("[a")]
    [InlineData("*a")]
    [InlineData(@"\y")]
    [InlineData("a{x}")]
    [InlineData(@"\p{Nonsense}")]
    [InlineData("[b-a]")]
    [InlineData("(?q)a")]
    public void Parse_BadPattern_SaysSo(string pattern)
    {
        var error = Assert.Throws<CypherException>(() => JavaRegex.Parse(pattern, default));
        Assert.Equal(CypherErrorType.SemanticError, error.Type);
    }

    [Fact]
    public void IsMatch_PatternThatWouldBacktrack_EndsSoon() =>
        Assert.False(JavaRegex.Parse("(a+)+b", default).IsMatch(new string('a', 5_000), default));

    [Theory]
    [InlineData('[')]
    [InlineData('(')]
    public void Parse_DeepPattern_IsAnError(char opening) =>
        Assert.Throws<CypherException>(() => JavaRegex.Parse(new string(opening, 100_000), default));

    [Fact]
    public void Parse_AnyText_IsAPatternOrAnError() =>
        Gen.Char["abAB01\\\\dwspP{}[]()^$.|?*+-&:<>=!,QERkxu😀"].Array[0, 25].Select(units => new string(units)).Sample(pattern =>
        {
            try
            {
                JavaRegex.Parse(pattern, default).IsMatch("abA😀 01", default);
            }
            catch (CypherException)
            {
                // That it is none is an answer.
            }
        }, iter: 1_000);
}
