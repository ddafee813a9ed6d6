using PaperGraph.Core.Mentions;

namespace PaperGraph.Extraction.Tests.Roles;

public sealed class RoleReaderTests
{
    [Theory]
    [InlineData("We propose a novel framework called ZetaLoop for grasping.", "ZetaLoop", Role.Introduces)]
    [InlineData("Experiments on GSM8K and StrategyQA show gains.", "StrategyQA", Role.Evaluates)]
    [InlineData("We train our system on ImageNet.", "ImageNet", Role.Uses)]
    [InlineData("Our results surpass GPT-4o by far.", "GPT-4o", Role.Evaluates)]
    [InlineData("We fine-tune it with LoRA here.", "LoRA", Role.Uses)]
    [InlineData("Models such as GPT-4o are known.", "GPT-4o", Role.Mentions)]
    [InlineData("Machine translation is an old problem.", "Machine translation", Role.Studies)]
    public void Of_Mention_FollowsItsSentence(string text, string name, Role expected) =>
        Assert.Equal(expected, Assert.Single(Extractors.Extract(text).Mentions, mention => mention.Name == name).Role);
}
