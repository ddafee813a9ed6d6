using System.Text.RegularExpressions;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace PaperGraph.Cypher.FullText;

/// <summary>
/// All words that match a pattern. Lucene's own makes an automaton first, whose size can be exponential in the pattern (<c>*a????????…</c>).
/// </summary>
internal sealed class TermPatternQuery(string field, Regex pattern) : MultiTermQuery(field)
{
    public override string ToString(string field) => $"{Field}:/{pattern}/";

    protected override TermsEnum GetTermsEnum(Terms terms, AttributeSource atts) => new Matches(terms.GetEnumerator(), pattern);

    private sealed class Matches(TermsEnum terms, Regex pattern) : FilteredTermsEnum(terms, startWithSeek: false)
    {
        protected override AcceptStatus Accept(BytesRef term) => pattern.IsMatch(term.Utf8ToString()) ? AcceptStatus.YES : AcceptStatus.NO;
    }
}
