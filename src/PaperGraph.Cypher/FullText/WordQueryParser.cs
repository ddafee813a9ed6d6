using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using PaperGraph.Cypher.Execution.Values.RegularExpressions;

namespace PaperGraph.Cypher.FullText;

/// <summary>Lucene's classic syntax over several fields, with patterns of words that cost no more than the words there are.</summary>
internal sealed class WordQueryParser : MultiFieldQueryParser
{
    public WordQueryParser(string[] fields, Analyzer analyzer)
        : base(Analyzers.Version, fields, analyzer) => AllowLeadingWildcard = true;

    protected override Query NewRegexpQuery(Term regexp) => new TermPatternQuery(regexp.Field, JavaRegex.Compile(regexp.Text));

    // A star stands for any letters, a question mark for one, a backslash takes the meaning from what follows.
    protected override Query NewWildcardQuery(Term t)
    {
        var pattern = new StringBuilder("(?s)");
        var text = t.Text;
        for (var i = 0; i < text.Length; i++)
        {
            pattern.Append(text[i] switch
            {
                '*' => ".*",
                '?' => ".",
                '\\' when i + 1 < text.Length => CharacterSets.Unit(text[++i]),
                var unit => CharacterSets.Unit(unit),
            });
        }

        return new TermPatternQuery(t.Field, JavaRegex.Compile(pattern.ToString()));
    }
}
