using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Functions;

/// <summary>Result types that follow from the arguments'.</summary>
internal static class TypeOf
{
    /// <summary>The type of the first argument.</summary>
    public static StaticType First(ImmutableArray<StaticType> arguments) => arguments[0];

    /// <summary>The type of the items of the first argument.</summary>
    public static StaticType ItemOfFirst(ImmutableArray<StaticType> arguments) => arguments[0].Element ?? StaticType.Any;

    /// <summary>Lists of the first argument.</summary>
    public static StaticType ListOfFirst(ImmutableArray<StaticType> arguments) => StaticType.ListOf(arguments[0]);

    /// <summary>Any of the arguments' types.</summary>
    public static StaticType Union(ImmutableArray<StaticType> arguments)
    {
        var kinds = arguments.Aggregate(TypeKinds.None, (kinds, type) => kinds | type.Kinds);
        var elements = arguments.Where(type => type.Kinds.HasFlag(TypeKinds.List)).Select(type => type.Element).Distinct().ToArray();
        return new(kinds, elements is [var element] ? element : null);
    }
}
