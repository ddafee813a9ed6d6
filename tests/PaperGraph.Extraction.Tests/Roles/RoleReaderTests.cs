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
    [InlineData("For control we propose Group Relative Policy Optimization (GRPO), which needs no critic.", "Group Relative Policy Optimization", Role.Introduces)]
    [InlineData("We propose a reinforcement learning framework for trams.", "reinforcement learning", Role.Uses)]
    [InlineData("We study trams. The planner is trained from logs with GRPO.", "GRPO", Role.Uses)]
    [InlineData("We evaluate DeepSeek-R1 in traffic.", "DeepSeek-R1", Role.Evaluates)]
    [InlineData("Our tram planner is tested and does better than methods such as LoRA.", "LoRA", Role.Evaluates)]
    [InlineData("We propose a planner. Compared to LoRA, it reaches higher accuracy.", "LoRA", Role.Evaluates)]
    [InlineData("We build a planner. For tests, TramBench is also released.", "TramBench", Role.Introduces)]
    [InlineData("We build a planner. We measure our TramBench benchmark.", "TramBench", Role.Introduces)]
    [InlineData("We plan trams. TramBench, a dataset of stops, serves us.", "TramBench", Role.Introduces)]
    [InlineData("Networks are used in machine translation and speech recognition. We propose a planner for trams.", "machine translation", Role.Mentions)]
    public void Of_Mention_FollowsItsSentence(string text, string name, Role expected) =>
        Assert.Equal(expected, Assert.Single(Extractors.Extract(text).Mentions, mention => mention.Name == name).Role);

    [Theory]
    [InlineData("Zeta-7B: Better Trams", "Zeta-7B is trained from logs with GRPO.", "GRPO", Role.Uses)]
    [InlineData("Zeta-7B Technical Report", "This report introduces Zeta-7B. Post-training combines supervised fine-tuning with GRPO.", "GRPO", Role.Uses)]
    [InlineData("Faster Trams via Rail Folding", "Trams are slow. We fold rails.", "Rail Folding", Role.Introduces)]
    public void Of_MentionUnderTitle_KnowsTheOwnWork(string title, string text, string name, Role expected) =>
        Assert.Equal(expected, Extractors.Extract(text, title).Mentions.First(mention => mention.Name == name).Role);
}
