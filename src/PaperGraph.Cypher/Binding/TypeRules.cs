using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>What operators take and give. Only what can never be right is an error before it runs.</summary>
internal static class TypeRules
{
    public static StaticType List { get; } = new(TypeKinds.List);

    /// <summary>What has labels or a type.</summary>
    public static StaticType Entity { get; } = new(TypeKinds.Node | TypeKinds.Relationship);

    /// <summary>What can be deleted.</summary>
    public static StaticType Deletable { get; } = new(TypeKinds.Node | TypeKinds.Relationship | TypeKinds.Path);

    /// <summary>What has properties.</summary>
    public static StaticType WithProperties { get; } = new(TypeKinds.Map | TypeKinds.Node | TypeKinds.Relationship | TypeKinds.Temporal);

    /// <summary>What a node or relationship can hold.</summary>
    public static StaticType Stored { get; } = new(TypeKinds.Boolean | TypeKinds.Number | TypeKinds.String | TypeKinds.List | TypeKinds.Temporal);

    /// <summary>What can be given as all properties of something.</summary>
    public static StaticType Properties { get; } = new(TypeKinds.Map | TypeKinds.Node | TypeKinds.Relationship);

    /// <summary>What <c>[…]</c> can take a part of.</summary>
    public static StaticType Indexed { get; } = new(TypeKinds.List | TypeKinds.Map | TypeKinds.Node | TypeKinds.Relationship);

    /// <summary>What <c>-</c>, <c>*</c> and the like calculate with.</summary>
    public static StaticType Calculable { get; } = new(TypeKinds.Number | TypeKinds.Temporal);

    /// <summary>What <c>+</c> adds.</summary>
    public static StaticType Addable { get; } = new(TypeKinds.Number | TypeKinds.Temporal | TypeKinds.String | TypeKinds.List);

    /// <summary>What <c>||</c> joins.</summary>
    public static StaticType Joinable { get; } = new(TypeKinds.String | TypeKinds.List);

    /// <summary>The type of a literal.</summary>
    public static StaticType Of(Value value) => value.Kind switch
    {
        ValueKind.Null => StaticType.Null,
        ValueKind.Boolean => StaticType.Boolean,
        ValueKind.Integer => StaticType.Integer,
        ValueKind.Float => StaticType.Float,
        ValueKind.String => StaticType.String,
        _ => StaticType.Any,
    };

    /// <summary>What the items of a list can be, from the type of the list.</summary>
    public static StaticType ElementOf(StaticType list) => list.Kinds == TypeKinds.List ? list.Element ?? StaticType.Any : StaticType.Any;

    /// <summary>What a property can be, from the type of what has it.</summary>
    public static StaticType PropertyOf(StaticType target) => target.Kinds != TypeKinds.None && target.MustBe(Entity.Kinds) ? Stored : StaticType.Any;

    /// <summary>What UNWIND and FOREACH make of a value: the items of a list, or what is no list itself.</summary>
    public static StaticType ItemOf(StaticType value) => value.MayBe(TypeKinds.List) ? ElementOf(value) : value;

    /// <summary>Whether an operator joins truths.</summary>
    public static bool IsLogical(BinaryOperator @operator) => @operator is BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor;

    /// <summary>What an operator takes left and right; null for <c>+</c>, where one decides about the other.</summary>
    public static (StaticType Left, StaticType Right)? OperandsOf(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor => (StaticType.Boolean, StaticType.Boolean),
        BinaryOperator.In => (StaticType.Any, List),
        BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains => (StaticType.Any, StaticType.Any),
        BinaryOperator.Matches => (StaticType.String, StaticType.String),
        BinaryOperator.Concatenate => (Joinable, Joinable),
        BinaryOperator.Power => (StaticType.Number, StaticType.Number),
        BinaryOperator.Add => null,
        _ => (Calculable, Calculable),
    };

    /// <summary>Whether <c>+</c> has a meaning: a list with anything; texts, numbers and times among each other.</summary>
    public static bool CanAdd(StaticType left, StaticType right) =>
        left.MayBe(TypeKinds.List) || right.MayBe(TypeKinds.List) || (left.MayBe(Addable.Kinds) && right.MayBe(Addable.Kinds));

    /// <summary>What an operator gives.</summary>
    public static StaticType ResultOf(BinaryOperator @operator, StaticType left, StaticType right) => @operator switch
    {
        BinaryOperator.Power => StaticType.Float,
        BinaryOperator.Add or BinaryOperator.Concatenate => Sum(left, right),
        BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo => Calculation(left, right),
        _ => StaticType.Boolean,
    };

    private static StaticType Sum(StaticType left, StaticType right)
    {
        if (left.Kinds == TypeKinds.List || right.Kinds == TypeKinds.List)
            return Extension(left, right);
        if (left.Kinds == TypeKinds.None || right.Kinds == TypeKinds.None)
            return StaticType.Any;
        if (left.Kinds == TypeKinds.String || right.Kinds == TypeKinds.String)
            return (left.Kinds | right.Kinds).HasFlag(TypeKinds.List) ? StaticType.Any : StaticType.String;
        return Calculation(left, right);
    }

    private static StaticType Extension(StaticType left, StaticType right)
    {
        var ofLists = left.Kinds == right.Kinds;
        var known = ofLists || !(left.MayBe(TypeKinds.List) && right.MayBe(TypeKinds.List));
        return known ? new(TypeKinds.List, Extended(left)?.CommonWith(Extended(right) ?? StaticType.Any)) : List;
    }

    private static StaticType? Extended(StaticType type) => type.Kinds == TypeKinds.List ? type.Element : type;

    private static StaticType Calculation(StaticType left, StaticType right)
    {
        if (left.Kinds == TypeKinds.None || right.Kinds == TypeKinds.None || !left.MustBe(TypeKinds.Number) || !right.MustBe(TypeKinds.Number))
            return StaticType.Any;
        return left.Kinds == TypeKinds.Float || right.Kinds == TypeKinds.Float ? StaticType.Float : left.CommonWith(right);
    }
}
