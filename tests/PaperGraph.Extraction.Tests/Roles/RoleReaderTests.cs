using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Tests.Roles;

public sealed class RoleReaderTests
{
    [Theory]
    [InlineData("We propose a novel framework called ZetaLoop for grasping.", "ZetaLoop", Role.Introduces)]
    [InlineData("Experiments on GSM8K and StrategyQA show gains.", "StrategyQA", Role.Evaluates)]
    [InlineData("Our results surpass GPT-4o by far.", "GPT-4o", Role.Evaluates)]
    [InlineData("We fine-tune it with LoRA here.", "LoRA", Role.Uses)]
    [InlineData("Models such as GPT-4o are known.", "GPT-4o", Role.Mentions)]
    [InlineData("Machine translation is an old problem.", "Machine translation", Role.Studies)]
    [InlineData("We propose a reinforcement learning framework for trams.", "reinforcement learning", Role.Uses)]
    [InlineData("We study trams. The planner is trained from logs with GRPO.", "GRPO", Role.Uses)]
    [InlineData("We evaluate DeepSeek-R1 in traffic.", "DeepSeek-R1", Role.Evaluates)]
    [InlineData("Our tram planner is tested and does better than methods such as LoRA.", "LoRA", Role.Evaluates)]
    [InlineData("We propose a planner. Compared to LoRA, it reaches higher accuracy.", "LoRA", Role.Evaluates)]
    [InlineData("We build a planner. We release our TramBench benchmark.", "TramBench", Role.Introduces)]
    [InlineData("We plan trams. We introduce TramBench, a dataset of stops.", "TramBench", Role.Introduces)]
    [InlineData("Networks are used in machine translation and speech recognition. We propose a planner for trams.", "machine translation", Role.Mentions)]
    public void Read_Mention_FollowsItsSentence(string text, string name, Role expected) =>
        Assert.Equal(expected, Assert.Single(Extractors.Extract(text).Mentions, mention => mention.Name == name).Role);

    [Theory]
    [InlineData("We introduce ZetaLoop, TramBench, and OmegaLoop for trams.", "TramBench", Role.Introduces)]
    [InlineData("We release ZetaNet-7B, ZetaNet-13B, and ZetaNet-70B.", "ZetaNet-70B", Role.Introduces)]
    [InlineData("We introduce ZetaNet, a vision transformer, and TramBench, a benchmark of trams.", "TramBench", Role.Introduces)]
    [InlineData("We introduce ZetaNet, a vision transformer, and TramBench, a benchmark of trams.", "vision transformer", Role.Uses)]
    [InlineData("We propose FooNet (FN), BarNet (BN) and QuxNet for image segmentation.", "BarNet", Role.Introduces)]
    [InlineData("We propose ZetaLoop, OmegaLoop and reinforcement learning for trams.", "reinforcement learning", Role.Uses)]
    [InlineData("We present ZetaNet, and BERT is compared with it.", "BERT", Role.Uses)]
    public void Read_NameInAListThatIsProposed_IsIntroducedIfItIsNew(string text, string name, Role expected) =>
        Assert.Equal(expected, Extractors.Extract(text).Mentions.First(mention => mention.Name == name).Role);

    [Theory]
    [InlineData("Zeta-7B: Better Trams", "Zeta-7B is trained from logs with GRPO.", "GRPO", Role.Uses)]
    [InlineData("Zeta-7B Technical Report", "This report introduces Zeta-7B. Post-training combines supervised fine-tuning with GRPO.", "GRPO", Role.Uses)]
    public void Read_MentionUnderTitle_KnowsTheOwnWork(string title, string text, string name, Role expected) =>
        Assert.Equal(expected, Extractors.Extract(text, title).Mentions.First(mention => mention.Name == name).Role);

    [Fact]
    public void Read_ConceptOfManyPlaces_HasItsRoleWhereItShows()
    {
        var mentions = Extractors.Extract("Trams are slow. We propose ZetaLoop, a planner of trams. In tests ZetaLoop runs well.").Mentions;
        var roles = mentions.Where(mention => mention.Name == "ZetaLoop").Select(mention => (mention.Sentence, mention.Role)).ToList();
        Assert.Equal(Role.Introduces, roles.Min(role => role.Role));
        Assert.Equal(2, roles.First(role => role.Role == Role.Introduces).Sentence);
    }

    [Fact]
    public void Read_WithoutWeights_GivesTheFirstRole()
    {
        var analysis = Extractors.Analyse("We propose ZetaLoop.");
        var roles = RoleReader.Read(RoleModel.Empty, analysis, [new RoleEntity(ConceptLabel.Method, false, [new TokenSpan(analysis.Document.TitleEnd + 2, analysis.Document.TitleEnd + 3)])]);
        Assert.Equal([Role.Introduces], Assert.Single(roles));
    }

    [Fact]
    public void Read_NoPlaces_GivesNoRoles() => Assert.Empty(RoleReader.Read(RoleModel.Shipped, Extractors.Analyse(""), new List<PlacedConcept>()));
}
