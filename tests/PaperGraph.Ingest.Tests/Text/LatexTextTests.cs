using System.Text;
using CsCheck;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Tests.Text;

/// <summary>Rule 11: LaTeX as text.</summary>
public sealed class LatexTextTests
{
    [Theory]
    [InlineData("{\\\"o}\\\"{u}\\\"a \\o {\\o} {\\ss}", "öüä øø ß")]
    [InlineData("\\v c {\\v s} \\c{c} \\H{o} {\\L}\\'od\\'z \\u{a} \\k{e} \\r{u}", "č š ç ő Łódź ă ę ů")]
    [InlineData("na{\\\"\\i}ve caf\\'{\\i} {\\'\\i} \\aa\\AA", "naïve cafí í åÅ")]
    [InlineData("Stra\\ss e, \\AE gir", "Straße, Ægir")]
    [InlineData("A \\& B, 5\\%, a\\_b, \\#1, \\$2", "A & B, 5%, a_b, #1, $2")]
    [InlineData("1--2 --- a~b ``quoted'' O'Brien", "1–2 — a b “quoted” O'Brien")]
    [InlineData("\\textit{in vivo} {\\em very} \\emph{so} {\\bf B}{ERT}", "in vivo very so BERT")]
    [InlineData("\\url{https://x.example/a_b%20c}", "https://x.example/a_b%20c")]
    [InlineData("wait \\ldots and \\unknown{kept}", "wait …and kept")]
    [InlineData("$\\alpha$-helix, $O(n^2)$, H$_2$O, $x \\leq 10^{-3}$", "α-helix, O(n²), H₂O, x ≤ 10⁻³")]
    [InlineData("$\\frac{a}{b}$ and $\\mathbf{x}$", "$\\frac{a}{b}$ and x")]
    [InlineData("costs $5 and $10 a day", "costs $5 and $10 a day")]
    [InlineData("line\n   break\tand  blanks ", "line break and blanks")]
    [InlineData("Deep Learning: a Survey of {BERT}", "Deep Learning: a Survey of BERT")]
    [InlineData("\\noopsort{1973b}1973", "1973")]
    [InlineData("100% {done", "100% done")]
    [InlineData("e\u0301", "é")]
    [InlineData("tail\\", "tail")]
    [InlineData("\\~{}user \\'", "~user")]
    public void Decode_Latex_IsPlainText(string latex, string expected) => Assert.Equal(expected, LatexText.Decode(latex));

    [Fact]
    public void Decode_AnyText_EndsAndIsNormal() =>
        Gen.String[Gen.Char["\\{}$~`'\"^_-% \nacuvLi1é"], 0, 40].Sample(text =>
        {
            var decoded = LatexText.Decode(text);

            Assert.True(decoded.IsNormalized(NormalizationForm.FormC));
            Assert.DoesNotContain("  ", decoded);
        });

    [Fact]
    public void Decode_PlainText_StaysAsItIs() => Assert.Equal("Äpfel & Birnen 100%", LatexText.Decode("Äpfel & Birnen 100%"));
}
