using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Da;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fi;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.No;
using Lucene.Net.Analysis.Pt;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Cypher.FullText;

/// <summary>What divides texts into words, by the names that an index's option takes.</summary>
internal static class Analyzers
{
    /// <summary>The option that names one.</summary>
    public const string Option = "fulltext.analyzer";

    /// <summary>The one that is taken where none is named.</summary>
    public const string Standard = "standard-no-stop-words";

    /// <summary>The version whose rules hold.</summary>
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly (string Name, string Description, Func<Analyzer> Create)[] Table =
    [
        (Standard, "Words by Unicode's rules, in lower case; none is left out.", () => new StandardAnalyzer(Version, CharArraySet.Empty)),
        ("standard", "Words by Unicode's rules, in lower case, without the commonest English ones.", () => new StandardAnalyzer(Version)),
        ("simple", "Runs of letters, in lower case.", () => new SimpleAnalyzer(Version)),
        ("stop", "Runs of letters, in lower case, without the commonest English ones.", () => new StopAnalyzer(Version)),
        ("whitespace", "What stands between blanks, as it is.", () => new WhitespaceAnalyzer(Version)),
        ("keyword", "The whole text as one word.", () => new KeywordAnalyzer()),
        ("cjk", "Pairs of Chinese, Japanese and Korean characters.", () => new CJKAnalyzer(Version)),
        ("danish", "Stems of Danish words.", () => new DanishAnalyzer(Version)),
        ("dutch", "Stems of Dutch words.", () => new DutchAnalyzer(Version)),
        ("english", "Stems of English words.", () => new EnglishAnalyzer(Version)),
        ("finnish", "Stems of Finnish words.", () => new FinnishAnalyzer(Version)),
        ("french", "Stems of French words.", () => new FrenchAnalyzer(Version)),
        ("german", "Stems of German words.", () => new GermanAnalyzer(Version)),
        ("italian", "Stems of Italian words.", () => new ItalianAnalyzer(Version)),
        ("norwegian", "Stems of Norwegian words.", () => new NorwegianAnalyzer(Version)),
        ("portuguese", "Stems of Portuguese words.", () => new PortugueseAnalyzer(Version)),
        ("russian", "Stems of Russian words.", () => new RussianAnalyzer(Version)),
        ("spanish", "Stems of Spanish words.", () => new SpanishAnalyzer(Version)),
        ("swedish", "Stems of Swedish words.", () => new SwedishAnalyzer(Version)),
    ];

    /// <summary>All of them with what they do.</summary>
    public static IEnumerable<(string Name, string Description)> All => Table.Select(entry => (entry.Name, entry.Description)).OrderBy(entry => entry.Name, StringComparer.Ordinal);

    /// <summary>The name of the one that an index is kept with.</summary>
    public static string NameFor(GraphRule rule) => rule.Options[Option] is { Kind: ValueKind.String } name ? name.AsString() : Standard;

    /// <summary>Whether there is one of a name.</summary>
    public static bool IsKnown(string name) => Find(name) is not null;

    /// <summary>Makes one; null where none has the name.</summary>
    public static Analyzer? Create(string name) => Find(name)?.Invoke();

    private static Func<Analyzer>? Find(string name) => Array.Find(Table, entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Create;
}
