using CsCheck;
using PaperGraph.Concepts.Maps;

namespace PaperGraph.Concepts.Tests.Maps;

public sealed class ConceptMapTests
{
    [Fact]
    public void View_WithoutScale_IsTheOutermostCommunitiesAndWhatLinksThem()
    {
        var view = Some.Map.View(new());

        Assert.Empty(view.Concepts);
        Assert.Equal([(0, 4), (1, 2)], view.Communities.Select(community => (community.Number, community.Concepts)));
        Assert.Equal([new(new(true, 0), new(true, 1), 4)], view.Links);
    }

    [Fact]
    public void View_ScaleAtWhichOneCommunityIsLarge_ShowsItsConceptsAndItsInnerCommunity()
    {
        var view = Some.Map.View(new() { Scale = 10, OpenRadius = 60 });

        Assert.Equal([0, 1], view.Concepts);
        Assert.Equal([1, 2], view.Communities.Select(community => community.Number));
        Assert.Equal([new(0, 1, "CO_OCCURS", 1, null)], view.Edges);
    }

    [Fact]
    public void View_OpenedCommunity_OpensThoseAroundIt() => Assert.Equal([0, 1, 2, 3], Some.Map.View(new() { Opened = new HashSet<int> { 2 } }).Concepts);

    [Fact]
    public void View_BoundsThatTouchOneCommunity_LeavesTheOtherOut()
    {
        var view = Some.Map.View(new() { Left = 90, Top = -1, Right = 100.5, Bottom = 1, OpensAll = true });

        Assert.Equal([4], view.Concepts);
        Assert.Empty(view.Communities);
    }

    [Fact]
    public void View_MoreConceptsThanThereIsRoomFor_ShowsThoseOfMostPapersAndSaysHowManyAreLeft()
    {
        var view = Some.Map.View(new() { OpensAll = true, MostConcepts = 2 });

        Assert.Equal([0, 1], view.Concepts);
        Assert.Equal(4, view.Left);
    }

    [Fact]
    public void View_MoreCommunitiesThanThereIsRoomFor_ShowsTheLargestAndCountsTheRest()
    {
        var view = Some.Map.View(new() { MostCommunities = 1 });

        Assert.Equal([0], view.Communities.Select(community => community.Number));
        Assert.Empty(view.Links);
        Assert.Equal(2, view.Left);
    }

    [Fact]
    public void View_MoreEdgesThanThereIsRoomFor_ShowsTheHeaviest() =>
        Assert.Equal([new(4, 5, "CO_OCCURS", 5, null)], Some.Map.View(new() { OpensAll = true, MostEdges = 1 }).Edges);

    [Fact]
    public void View_Filters_CountInClosedCommunitiesToo()
    {
        Assert.Equal([1, 1], Some.Map.View(new() { Kinds = new HashSet<string> { "method" } }).Communities.Select(community => community.Concepts));
        Assert.Equal([1], Some.Map.View(new() { From = 2015, OpensAll = true, Kinds = new HashSet<string> { "benchmark" } }).Concepts.Select(number => number - 4));
        Assert.Empty(Some.Map.View(new() { MinConfidence = 0.95 }).Communities);
        Assert.Empty(Some.Map.View(new() { Relations = new HashSet<string> { "BROADER" } }).Links);
    }

    [Fact]
    public void View_AnyMap_ShowsOrCountsEachConceptOnce() => Some.Maps.Sample(map =>
    {
        foreach (var window in new MapWindow[] { new(), new() { Scale = 12 }, new() { OpensAll = true }, new() { OpensAll = true, MostConcepts = 3 } })
        {
            var view = map.View(window);
            Assert.Equal(map.Count, view.Concepts.Count + view.Left + view.Communities.Sum(community => community.Concepts));
            Assert.Equal(view.Concepts.Count, view.Concepts.Distinct().Count());
        }
    });

    [Fact]
    public void View_AnyMap_LosesNoWeightBetweenShownThings() => Some.Maps.Sample(map =>
    {
        var all = map.View(new() { OpensAll = true, MostEdges = int.MaxValue }).Edges.Sum(edge => edge.Weight);
        var view = map.View(new() { Scale = 12, MostEdges = int.MaxValue });
        var inside = map.Edges.Where(edge => SharedClosed(map, view, edge)).Sum(edge => edge.Weight);
        Assert.Equal(all, view.Edges.Sum(edge => edge.Weight) + view.Links.Sum(link => link.Weight) + inside, 1e-9);
    });

    [Fact]
    public void CommunitiesAround_Concept_AreFromTheOutermostInwards() => Assert.Equal([0, 2], Some.Map.CommunitiesAround(3));

    [Fact]
    public void Find_Id_IsItsNumber()
    {
        Assert.Equal(3, Some.Map.Find("topic/c03"));
        Assert.Null(Some.Map.Find("topic/none"));
    }

    [Fact]
    public void View_AnyMap_LinksTwoThingsOnceTheHeaviestFirst() => Some.Maps.Sample(map =>
    {
        var view = map.View(new() { Scale = 12 });
        Assert.Equal(view.Links.Count, view.Links.DistinctBy(link => (link.One, link.Other)).Count());
        Assert.All(view.Links, link => Assert.True(link.One != link.Other && (link.One.IsCommunity || link.Other.IsCommunity)));
        Assert.Equal(view.Links.OrderByDescending(link => link.Weight), view.Links);
    });

    [Fact]
    public void EdgesAmong_SomeConcepts_AreThoseBetweenThem() => Assert.Equal([new(1, 2, "CO_OCCURS", 2, null)], Some.Map.EdgesAmong([1, 2, 4]));

    [Fact]
    public void List_EachOrder_SortsAndKeepsToAKind()
    {
        Assert.Equal([0, 1, 2, 3, 4, 5], Some.Map.List(ConceptOrder.Papers));
        Assert.Equal([0, 4], Some.Map.List(ConceptOrder.Name, "method"));
        Some.Maps.Sample(map =>
        {
            Assert.Equal(map.List(ConceptOrder.Confidence).Select(map.Concept).OrderByDescending(concept => concept.Confidence ?? 2).ThenByDescending(concept => concept.Papers), map.List(ConceptOrder.Confidence).Select(map.Concept));
            Assert.Equal(map.Count, map.List(ConceptOrder.Name).Distinct().Count());
        });
    }

    private static bool SharedClosed(ConceptMap map, MapView view, MapEdge edge)
    {
        var closed = view.Communities.Select(community => community.Number).ToHashSet();
        return map.CommunitiesAround(edge.Source).Intersect(map.CommunitiesAround(edge.Target)).Any(closed.Contains);
    }
}
