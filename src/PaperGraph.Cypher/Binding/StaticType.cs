namespace PaperGraph.Cypher.Binding;

/// <summary>Which kinds of value an expression can give besides null.</summary>
[Flags]
internal enum TypeKinds
{
    None = 0,
    Boolean = 1,
    Integer = 2,
    Float = 4,
    String = 8,
    List = 16,
    Map = 32,
    Node = 64,
    Relationship = 128,
    Path = 256,

    /// <summary>The kinds of time; none can be made yet.</summary>
    Temporal = 512,
    Number = Integer | Float,
    Any = 1023,
}

/// <summary>What is known of an expression's value before it runs.</summary>
/// <param name="Kinds">The kinds it can be; null always can be besides. <see cref="TypeKinds.None"/> is the literal null.</param>
/// <param name="Element">For a list: what its items are; null where nothing is known.</param>
internal sealed record StaticType(TypeKinds Kinds, StaticType? Element = null)
{
    public static StaticType Any { get; } = new(TypeKinds.Any);

    public static StaticType Null { get; } = new(TypeKinds.None);

    public static StaticType Boolean { get; } = new(TypeKinds.Boolean);

    public static StaticType Integer { get; } = new(TypeKinds.Integer);

    public static StaticType Float { get; } = new(TypeKinds.Float);

    public static StaticType Number { get; } = new(TypeKinds.Number);

    public static StaticType String { get; } = new(TypeKinds.String);

    public static StaticType Map { get; } = new(TypeKinds.Map);

    public static StaticType Node { get; } = new(TypeKinds.Node);

    public static StaticType Relationship { get; } = new(TypeKinds.Relationship);

    public static StaticType Path { get; } = new(TypeKinds.Path);

    public static StaticType ListOf(StaticType element) => new(TypeKinds.List, element);

    /// <summary>Whether some value of this type is of these kinds.</summary>
    public bool MayBe(TypeKinds kinds) => Kinds == TypeKinds.None || (Kinds & kinds) != 0;

    /// <summary>Whether every value of this type, null aside, is of these kinds.</summary>
    public bool MustBe(TypeKinds kinds) => (Kinds & ~kinds) == 0;

    /// <summary>What values of either type have in common: numbers stay numbers, other mixtures are anything, as Neo4j has it.</summary>
    public StaticType CommonWith(StaticType other)
    {
        if (Kinds == TypeKinds.None)
            return other;
        if (other.Kinds == TypeKinds.None)
            return this;
        if (Kinds == TypeKinds.List && other.Kinds == TypeKinds.List)
            return new(TypeKinds.List, Element is null || other.Element is null ? null : Element.CommonWith(other.Element));
        if (Kinds == other.Kinds)
            return this;
        return MustBe(TypeKinds.Number) && other.MustBe(TypeKinds.Number) ? Number : Any;
    }

    /// <summary>The type for messages: <c>Integer or String</c>. No value is of a kind of time yet, so that is left out.</summary>
    public override string ToString() => Kinds switch
    {
        TypeKinds.None => "null",
        TypeKinds.Any => "anything",
        _ when Kinds == TypeRules.Stored.Kinds => "a property's value",
        TypeKinds.List when Element is { Kinds: not TypeKinds.Any } => $"List of {Element}",
        _ => string.Join(" or ", (Kinds & ~TypeKinds.Temporal).ToString().Split(", ")),
    };
}
