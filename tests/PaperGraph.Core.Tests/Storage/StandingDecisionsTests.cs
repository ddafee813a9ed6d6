using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Tests.Storage;

public sealed class StandingDecisionsTests
{
    private static readonly NameKey One = NameKey.Of(ConceptLabel.Method, "one");
    private static readonly NameKey Two = NameKey.Of(ConceptLabel.Method, "two");
    private static readonly DateTimeOffset Monday = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void MergeAndSplit_OfTheSameTwo_TheLaterHolds_WhateverTheirOrder()
    {
        var merge = Decision.Merge(One, Two, Monday);
        var split = Decision.Split(Two, One, Monday.AddDays(1));

        Assert.Equal([split], StandingDecisions.Of([merge, split]));
        Assert.Equal([split], StandingDecisions.Of([split, merge]));
        Assert.Equal([merge], StandingDecisions.Of([split.TakeBack(Monday.AddDays(2)), merge]));
    }

    [Fact]
    public void OtherDecisions_HoldTogether_InTheOrderOfTime()
    {
        var (hide, alone) = (Decision.Hide(One, Monday.AddDays(1)), Decision.Split(One, null, Monday));

        Assert.Equal([alone, hide], StandingDecisions.Of([hide, alone]));
    }
}
