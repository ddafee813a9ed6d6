using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Tests.Roles;

public sealed class RoleEvidenceTests
{
    [Theory]
    [InlineData("We propose ZetaLoop for trams.", "ZetaLoop", "ObjectOfProposal")]
    [InlineData("ZetaLoop is also released.", "ZetaLoop", "ProposedAfter")]
    [InlineData("It is trained on the logs of ZetaLoop.", "ZetaLoop", "TrainedOn")]
    [InlineData("ZetaLoop runs.", "ZetaLoop", "SentenceStart")]
    [InlineData("It has (i) ZetaLoop and more.", "ZetaLoop", "CountedOff")]
    [InlineData("It runs a ZetaLoop-based planner.", "ZetaLoop", "HyphenAfter")]
    [InlineData("It needs ZetaLoop, and 3.5 hours.", "ZetaLoop", "NumberNear")]
    [InlineData("It needs ZetaLoop (a planner).", "ZetaLoop", "BeforeBracket")]
    [InlineData("It needs ZetaLoop.", "ZetaLoop", "FirstNameAfterVerb")]
    [InlineData("It needs ZetaLoop.", "ZetaLoop", "LastSentence")]
    [InlineData("It needs ZetaLoop.", "ZetaLoop", "NamedOnce")]
    [InlineData("It needs ZetaLoop.", "ZetaLoop", "NameLike")]
    [InlineData("The Zeta Loop Planner (ZLP) is ours. ZLP runs.", "ZLP", "Defined")]
    [InlineData("We build trams. It needs ZetaLoop.", "ZetaLoop", "RightAfterProposal")]
    public void Tell_Place_HoldsFeature(string text, string name, string feature) => Assert.Contains(feature, Told(text, name));

    [Theory]
    [InlineData("They propose trams. It needs ZetaLoop.", "ZetaLoop", "ObjectOfProposal")]
    [InlineData("It needs ZetaLoop.", "ZetaLoop", "CountedOff")]
    [InlineData("ZetaLoop is fast and trams are released.", "ZetaLoop", "ProposedAfter")]
    public void Tell_Place_HoldsNoOther(string text, string name, string feature) => Assert.DoesNotContain(feature, Told(text, name));

    [Theory]
    [InlineData("It is based on ZetaLoop, here.", "Governor on")]
    [InlineData("It is based on ZetaLoop, here.", "BeforeGovernor based")]
    [InlineData("It is based on fast and new ZetaLoop.", "Before new")]
    [InlineData("It uses ZetaLoop to run.", "VerbBefore use")]
    [InlineData("ZetaLoop quickly generates trams.", "VerbAfter generate")]
    [InlineData("Trams need ZetaLoop.", "SentenceStart tram")]
    [InlineData("Trams need ZetaLoop today.", "Left tram")]
    [InlineData("Trams need ZetaLoop today.", "Right today")]
    [InlineData("Trams need ZetaLoop today.", "After today")]
    public void Tell_Place_NamesWords(string text, string word) => Assert.Contains(word, Told(text, "ZetaLoop"));

    [Theory]
    [InlineData("ZetaLoop: Faster Trams", "TitleBeforeColon")]
    [InlineData("Faster Trams: A ZetaLoop", "TitleAfterColon")]
    [InlineData("ZetaLoop: Faster Trams", "InTitleAndText")]
    [InlineData("Faster Trams by ZetaLoop", "TitleEnd")]
    public void Tell_Title_SaysWhere(string title, string feature) => Assert.Contains(feature, Told("ZetaLoop runs.", "ZetaLoop", title));

    private static List<string> Told(string text, string name, string title = "Title")
    {
        var analysis = Extractors.Analyse(text, title);
        var places = new List<TokenSpan>();
        for (var i = 0; i < analysis.Document.Tokens.Length; i++)
        {
            if (analysis.Document.Tokens[i].Word.Text == name)
                places.Add(new(i, i + 1));
        }

        var entity = new RoleEntity(ConceptLabel.Method, false, places);
        var (evidence, list) = (new RoleEvidence(analysis, [entity]), new Listed(analysis));
        evidence.TellConcept(entity, ref list);
        foreach (var place in places)
            evidence.TellPlace(entity, place, ref list);
        return list.All;
    }

    private readonly struct Listed(Analysis analysis) : IRoleVisitor
    {
        public List<string> All { get; } = [];

        public void Feature(RoleFeature feature) => All.Add(feature.ToString());

        public void Word(RoleWord kind, int token) => All.Add($"{kind} {analysis.Document.Tokens[token].Word.Normal}");

        public void Words(RoleWord kind, int first, int end)
        {
            for (var token = first; token < end; token++)
                Word(kind, token);
        }
    }
}
