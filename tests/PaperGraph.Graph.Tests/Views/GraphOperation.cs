using CsCheck;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Graph.Tests.Views;

/// <summary>Something done to one element, by place among those there are, so that it can be done to any graph.</summary>
internal sealed record GraphOperation(OperationKind Kind, int Place, int Other, string Name, Value Value)
{
    private static readonly Gen<Value> AnyValue = Gen.OneOf(
        Gen.Const(Value.Null), Gen.Int[0, 3].Select(number => Value.Of((long)number)), Gen.Int[0, 3].Select(number => Value.Of((double)number)),
        Gen.OneOf("", "a", "ab", "b", "\uFF21", "\U0001D504").Select(Value.Of), Gen.Bool.Select(Value.Of), Gen.Const(Value.Of(double.NaN)),
        Gen.Long[0, 1].List[0, 2].Select(items => Value.List(items)));

    public static Gen<GraphOperation> Any { get; } =
        from kind in Gen.Enum<OperationKind>()
        from place in Gen.Int[0, 1_000]
        from other in Gen.Int[0, 1_000]
        from name in Gen.OneOf("A", "B", "C")
        from value in AnyValue
        select new GraphOperation(kind, place, other, name, value);

    private string Key => Name == "A" ? "id" : Name;

    public void Do(ModelGraph model, GraphTransaction transaction)
    {
        if (Kind == OperationKind.CreateNode || model.Nodes.Count == 0)
            CreateNode(model, transaction);
        else if (Kind is OperationKind.DeleteRelationship or OperationKind.SetRelationshipProperty && model.Relationships.Count > 0)
            DoToRelationship(model, transaction, At(model.Relationships.Keys, Place));
        else
            DoToNode(model, transaction, At(model.Nodes.Keys, Place));
    }

    private static void CreateNode(ModelGraph model, GraphTransaction transaction) =>
        model.Nodes.Add(transaction.View.StoredNode(transaction.CreateNode()), new([], []));

    private void DoToNode(ModelGraph model, GraphTransaction transaction, long stored)
    {
        Assert.True(transaction.View.TryFindStoredNode(stored, out var node));
        switch (Kind)
        {
            case OperationKind.AddLabel:
                Assert.Equal(model.Nodes[stored].Labels.Add(Name), transaction.AddLabel(node, transaction.Label(Name)));
                break;
            case OperationKind.RemoveLabel:
                Assert.Equal(model.Nodes[stored].Labels.Remove(Name), transaction.RemoveLabel(node, transaction.Label(Name)));
                break;
            case OperationKind.SetNodeProperty:
                ModelGraph.Set(model.Nodes[stored].Properties, Key, Value);
                transaction.SetNodeProperty(node, transaction.Key(Key), Value);
                break;
            case OperationKind.DeleteNode:
                foreach (var relationship in model.At(stored).ToList())
                    model.Relationships.Remove(relationship);
                model.Nodes.Remove(stored);
                transaction.DetachDeleteNode(node);
                break;
            default:
                Connect(model, transaction, stored, At(model.Nodes.Keys, Other));
                break;
        }
    }

    private void Connect(ModelGraph model, GraphTransaction transaction, long start, long end)
    {
        Assert.True(transaction.View.TryFindStoredNode(start, out var from));
        Assert.True(transaction.View.TryFindStoredNode(end, out var to));
        var relationship = transaction.CreateRelationship(transaction.Type(Name), from, to);
        model.Relationships.Add(transaction.View.StoredRelationship(relationship), new(Name, start, end, []));
    }

    private void DoToRelationship(ModelGraph model, GraphTransaction transaction, long stored)
    {
        Assert.True(transaction.View.TryFindStoredRelationship(stored, out var relationship));
        if (Kind == OperationKind.DeleteRelationship)
        {
            model.Relationships.Remove(stored);
            transaction.DeleteRelationship(relationship);
            transaction.DeleteRelationship(relationship);
            return;
        }

        ModelGraph.Set(model.Relationships[stored].Properties, Key, Value);
        transaction.SetRelationshipProperty(relationship, transaction.Key(Key), Value);
    }

    private static long At(ICollection<long> numbers, int place) => numbers.ElementAt(place % numbers.Count);
}
