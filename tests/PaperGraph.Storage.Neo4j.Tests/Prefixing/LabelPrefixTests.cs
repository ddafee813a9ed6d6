using CsCheck;
using PaperGraph.Core.Querying;
using PaperGraph.Storage.Neo4j.Prefixing;
using PaperGraph.Storage.Neo4j.Schema;

namespace PaperGraph.Storage.Neo4j.Tests.Prefixing;

public sealed class LabelPrefixTests
{
    private static readonly LabelPrefix Prefix = new("PG_");

    // «…» is a label that gets the prefix, whatever it is called in the text.
    private static readonly string[] Pieces =
    [
        "MATCH (n:«Paper»)", "(:«Method»&«Concept»)", "(n:«Paper»|«Model»|Book)", "(n:!«Paper» {Paper: Model})", "(n:(«Topic»|%)&!«Venue» {a: 1})", "(:`«Author»`)", "(n:«Paper»:«Concept»:Mine)",
        "SET n:«Paper»", "SET n:«Paper»:«Model», n.Paper = Model.Paper", "REMOVE n:«Paper»", "WHERE n IS «Paper»", "n IS NOT LABELED «Model»", "CASE WHEN n:«Paper» THEN 'Paper' ELSE \"Paper\" END",
        "-[:USES]->", "-[r:Paper|Model {Paper: 1}]->", "-[r:USES WHERE r.Paper = 1 AND startNode(r):«Paper»]-", "<-[Paper:CITES*1..3]-", "-[r IS Paper]->",
        "{Paper: 1, Model: n:«Model», `Paper`: Paper}", "n {.*, Paper: n.Paper}", "n {Paper, .Model}", "RETURN Paper.Model AS Paper", "$Paper + $`Paper`", "[x IN Paper WHERE x:«Paper» | Paper.name]",
        "[x IN xs WHERE x:«Paper»|«Model» | x]", "[x IN xs WHERE x:«Paper» | Paper {.name}]", "EXISTS { MATCH (n:«Paper») WHERE n:«Concept» }", "COUNT { (n)--(:«Author») }", "CALL (Paper) { MATCH (Paper:«Paper») RETURN Paper }",
        "((:«Paper»)-[:CITES]->(:«Paper»)){1,3}", "USING INDEX n:«Paper»(id)", "// (n:Paper)\n", "/* :Paper 'x */", "'it\\'s (:Paper)'", "\"(:Paper\\\"\"", "`a``b:Paper`", "n.x IS :: STRING", "n.year IS NOT NULL", "Paper IS NULL",
        "FOREACH (x IN [1, 2] | SET n:«Paper»)", "0x1F + 1.5e-3 + xs[1..3]", "n.labels", "{labels: 1}", "ä𝔄_x:«Topic»", "(é:Papér)", "size(Paper)", "collect(Paper)[0]", "x.`Paper`", "(n: /* why */ «Paper»\n)",
        "CREATE CONSTRAINT «paper_id» IF NOT EXISTS FOR (n:«Paper») REQUIRE n.id IS UNIQUE", "CREATE INDEX theirs FOR ()-[r:Paper]-() ON (r.Paper)", "CALL db.index.fulltext.queryNodes('«paper_text»', 'paper_text')",
    ];

    private static readonly Gen<string> Statements = Gen.Int[0, Pieces.Length - 1].Select(place => Pieces[place]).Array[1, 12].Select(pieces => string.Join(", ", pieces));

    [Fact]
    public void Rewrite_OfAnyStatement_PrefixesOurLabelsAndNothingElse() => Statements.Sample(
        marked => Assert.Equal(marked.Replace("«", "PG_", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), Prefix.Rewrite(Plain(marked))), iter: 2_000);

    [Fact]
    public void Rewrite_OfAnyStatement_KeepsEveryTokenButLabels() => Statements.Sample(marked =>
    {
        var (before, after) = (CypherTokenizer.Tokenize(Plain(marked)), CypherTokenizer.Tokenize(Prefix.Rewrite(Plain(marked))));
        Assert.Equal(before.Select(token => token.Kind), after.Select(token => token.Kind));
        Assert.All(before.Zip(after), pair => Assert.Equal(pair.First.Text, pair.Second.Text.Replace("PG_", "", StringComparison.Ordinal)));
    });

    [Fact]
    public void Rewrite_WithTheEmptyPrefix_IsTheIdentity() => Statements.Sample(text => Assert.Same(text, new LabelPrefix("").Rewrite(text)));

    [Fact]
    public void Tokens_OfAnyText_AreTheText() => Gen.String[Gen.OneOf(Gen.Char["abPaper:(){}[]'\"`\\/*$-.|&!19e \n"], Gen.Char), 0, 40].Sample(text =>
        Assert.Equal(text, string.Concat(CypherTokenizer.Tokenize(text).Select(token => token.Text))));

    [Theory]
    [InlineData("RETURN labels(n)[0] AS label", "RETURN [labelOfOurs IN labels(n) | CASE WHEN labelOfOurs IN ", "THEN substring(labelOfOurs, 3) ELSE labelOfOurs END][0] AS label")]
    [InlineData("SET n:$($labels)", "SET n:$([labelOfOurs IN [] + ($labels) | CASE WHEN labelOfOurs IN ['Author', ", "THEN 'PG_' + labelOfOurs ELSE labelOfOurs END])")]
    [InlineData("MATCH (n:$any(labels(m)))", "MATCH (n:$any([labelOfOurs IN [] + ([labelOfOurs IN labels(m) | CASE WHEN ", "THEN 'PG_' + labelOfOurs ELSE labelOfOurs END]))")]
    [InlineData("MATCH ()-[r:$($type)]->(:$(l))", "MATCH ()-[r:$($type)]->(:$([labelOfOurs IN [] + (l) | ", "END]))")]
    public void Rewrite_OfLabelsThatAStatementComputes_GivesPlainOnesOutAndTakesPlainOnesIn(string text, string start, string end)
    {
        Assert.StartsWith(start, Prefix.Rewrite(text), StringComparison.Ordinal);
        Assert.EndsWith(end, Prefix.Rewrite(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Rewrite_OfTheWholeLibrary_LeavesNoLabelOfOursBare()
    {
        foreach (var text in CypherLibrary.Queries.Select(query => query.Text).Concat(StoreSchema.Rules.Select(rule => rule.Statement)))
        {
            var rewritten = CypherTokenizer.Tokenize(Prefix.Rewrite(text));
            Assert.DoesNotContain(
                LabelPlaces.Find(rewritten), place => place.Kind == LabelPlaceKind.Label && Core.Schema.Labels.All.Contains(rewritten[place.First].Name));
        }
    }

    [Fact]
    public void Names_OfTwoPrefixes_AreNeverTheSame()
    {
        string[] names = [.. Core.Schema.Labels.All, NodeAnchor.Record, NodeAnchor.Marker, .. StoreSchema.Rules.Select(rule => rule.Name)];

        Assert.All(names, name => Assert.DoesNotContain(names, other => other != name && other.EndsWith(name, StringComparison.Ordinal)));
    }

    private static string Plain(string marked) => marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
}
