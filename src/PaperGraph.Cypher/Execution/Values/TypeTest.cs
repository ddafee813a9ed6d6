using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Values;

/// <summary>A type as <c>IS ::</c> names it: <c>INTEGER</c>, <c>LIST&lt;STRING NOT NULL&gt; NOT NULL</c>, <c>INTEGER | FLOAT</c>.</summary>
internal sealed class TypeTest
{
    private static readonly Dictionary<string, TypeKinds> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NOTHING"] = TypeKinds.None,
        ["NULL"] = TypeKinds.None,
        ["BOOLEAN"] = TypeKinds.Boolean,
        ["BOOL"] = TypeKinds.Boolean,
        ["STRING"] = TypeKinds.String,
        ["VARCHAR"] = TypeKinds.String,
        ["INTEGER"] = TypeKinds.Integer,
        ["INT"] = TypeKinds.Integer,
        ["SIGNED INTEGER"] = TypeKinds.Integer,
        ["FLOAT"] = TypeKinds.Float,
        ["MAP"] = TypeKinds.Map,
        ["NODE"] = TypeKinds.Node,
        ["ANY NODE"] = TypeKinds.Node,
        ["VERTEX"] = TypeKinds.Node,
        ["ANY VERTEX"] = TypeKinds.Node,
        ["RELATIONSHIP"] = TypeKinds.Relationship,
        ["ANY RELATIONSHIP"] = TypeKinds.Relationship,
        ["EDGE"] = TypeKinds.Relationship,
        ["ANY EDGE"] = TypeKinds.Relationship,
        ["PATH"] = TypeKinds.Path,
        ["ANY"] = TypeKinds.Any,
        ["ANY VALUE"] = TypeKinds.Any,
        ["PROPERTY VALUE"] = PropertyKinds,
        ["ANY PROPERTY VALUE"] = PropertyKinds,
        ["DATE"] = TypeKinds.Temporal,
        ["LOCAL TIME"] = TypeKinds.Temporal,
        ["ZONED TIME"] = TypeKinds.Temporal,
        ["LOCAL DATETIME"] = TypeKinds.Temporal,
        ["ZONED DATETIME"] = TypeKinds.Temporal,
        ["DURATION"] = TypeKinds.Temporal,
        ["POINT"] = TypeKinds.None,
    };

    private const TypeKinds PropertyKinds = TypeKinds.Boolean | TypeKinds.Number | TypeKinds.String | TypeKinds.Temporal | TypeKinds.List;
    private readonly List<Alternative> _alternatives = [];

    private TypeTest()
    {
    }

    /// <summary>Whether a value is of the type.</summary>
    public bool Holds(Value value)
    {
        foreach (var alternative in _alternatives)
        {
            if (alternative.Holds(value))
                return true;
        }

        return false;
    }

    /// <summary>Reads a type.</summary>
    /// <exception cref="CypherException">There is no such type.</exception>
    public static TypeTest Parse(string text, SourceSpan span)
    {
        var position = 0;
        var test = Read(text, ref position);
        return test is not null && position == text.Length
            ? test
            : throw Errors.Syntax("UnexpectedSyntax", $"There is no type {text}", span, $"types are {string.Join(", ", Names.Keys.Where(name => !name.Contains(' ')))} and LIST<…>");
    }

    private bool HoldsForAll(ReadOnlySpan<Value> values)
    {
        foreach (var value in values)
        {
            if (!Holds(value))
                return false;
        }

        return true;
    }

    private static TypeTest? Read(string text, ref int position)
    {
        var test = new TypeTest();
        do
        {
            if (ReadAlternative(text, ref position) is not { } alternative)
                return null;
            test._alternatives.Add(alternative);
        }
        while (Accept(text, "|", ref position));
        return test;
    }

    private static Alternative? ReadAlternative(string text, ref int position)
    {
        SkipBlanks(text, ref position);
        var start = position;
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] == ' '))
            position++;
        var (name, notNull) = WithoutNotNull(text[start..position]);
        if ((name is "LIST" or "ARRAY") && Accept(text, "<", ref position))
        {
            var element = Read(text, ref position);
            if (element is null || !Accept(text, ">", ref position))
                return null;
            return new(TypeKinds.List, element, Accept(text, "NOT NULL", ref position));
        }

        return Names.TryGetValue(name, out var kinds) ? new(kinds, null, notNull || name == "NOTHING") : null;
    }

    private static (string Name, bool NotNull) WithoutNotNull(string words)
    {
        words = words.Trim();
        return words.EndsWith(" NOT NULL", StringComparison.OrdinalIgnoreCase) ? (words[..^9].Trim(), true) : (words, false);
    }

    private static bool Accept(string text, string sign, ref int position)
    {
        SkipBlanks(text, ref position);
        if (!text.AsSpan(position).StartsWith(sign, StringComparison.OrdinalIgnoreCase))
            return false;
        position += sign.Length;
        SkipBlanks(text, ref position);
        return true;
    }

    private static void SkipBlanks(string text, ref int position)
    {
        while (position < text.Length && text[position] == ' ')
            position++;
    }

    private sealed record Alternative(TypeKinds Kinds, TypeTest? Element, bool NotNull)
    {
        public bool Holds(Value value)
        {
            if (value.IsNull)
                return !NotNull;
            if ((Values.Kinds.TypeOf(value.Kind) & Kinds) == 0)
                return false;
            return Element is null || Element.HoldsForAll(value.AsSpan());
        }
    }
}
