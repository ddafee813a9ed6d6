using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>
/// Brings quantified parts of paths to a simpler form: one that repeats a bare relationship is a trail, as <c>*</c> writes it; any other gets
/// lists of all its relationships, by which they are told from others and counted.
/// </summary>
internal sealed class PatternSimplifier(PlanningContext context)
{
    public ImmutableArray<BoundPath> Simplify(ImmutableArray<BoundPath> paths)
    {
        if (!paths.Any(path => path.Elements.Any(element => element is BoundQuantifiedPath)))
            return paths;
        return [.. paths.Select(path => path with { Elements = [.. path.Elements.Select(element => Simplify(element, path))] })];
    }

    private BoundPatternElement Simplify(BoundPatternElement element, BoundPath path)
    {
        if (element is not BoundQuantifiedPath quantified)
            return element;
        return IsBareRelationship(quantified) ? ToTrail(quantified, path) : WithAllRelationships(quantified, path);
    }

    private bool IsBareRelationship(BoundQuantifiedPath quantified) =>
        quantified.Where is null
        && quantified.Path.Elements is [BoundNodePattern first, BoundRelationshipPattern { Length: null, Where: null }, BoundNodePattern last]
        && IsBare(first) && IsBare(last)
        && !quantified.Groups.Any(group => (group.Inner == first.Variable || group.Inner == last.Variable) && context.IsRead(group.List));

    private static bool IsBare(BoundNodePattern node) => node is { IsBound: false, Labels: null, Properties.IsEmpty: true, PropertyMap: null, Where: null };

    private BoundRelationshipPattern ToTrail(BoundQuantifiedPath quantified, BoundPath path)
    {
        var relationship = (BoundRelationshipPattern)quantified.Path.Elements[1];
        var list = quantified.Groups.FirstOrDefault(group => group.Inner == relationship.Variable).List ?? NewList(path);
        return relationship with { Variable = list, Length = quantified.Quantifier, Span = quantified.Span };
    }

    private BoundQuantifiedPath WithAllRelationships(BoundQuantifiedPath quantified, BoundPath path)
    {
        var groups = quantified.Groups.ToBuilder();
        foreach (var relationship in quantified.Path.Elements.OfType<BoundRelationshipPattern>())
        {
            if (!groups.Any(group => group.Inner == relationship.Variable))
                groups.Add((relationship.Variable, NewList(path)));
        }

        return quantified with { Groups = groups.ToImmutable() };
    }

    private BoundVariable NewList(BoundPath path) =>
        context.NewVariable("  relationships", StaticType.ListOf(StaticType.Relationship), path.Variable is { } variable && context.IsRead(variable));
}
