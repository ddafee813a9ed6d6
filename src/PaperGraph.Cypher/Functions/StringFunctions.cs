using System.Buffers;
using System.Text;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution;
using PaperGraph.Cypher.Execution.Values;
using T = PaperGraph.Cypher.Binding.StaticType;

namespace PaperGraph.Cypher.Functions;

/// <summary>Functions of texts.</summary>
internal static class StringFunctions
{
    private const int BytesPerUnit = 2, BytesPerPart = 40;
    private static readonly T Delimiters = new(Binding.TypeKinds.String | Binding.TypeKinds.List, T.String);

    public static IEnumerable<FunctionDefinition> All =>
    [
        FunctionRow.OfText("toLower", "A text in lower case.", LetterCase.Lower),
        FunctionRow.OfText("lower", "A text in lower case.", LetterCase.Lower),
        FunctionRow.OfText("toUpper", "A text in upper case.", LetterCase.Upper),
        FunctionRow.OfText("upper", "A text in upper case.", LetterCase.Upper),
        Trimming("trim", "A text without blanks, or given characters, at both ends.", start: true, end: true),
        Trimming("btrim", "A text without blanks, or given characters, at both ends.", start: true, end: true),
        Trimming("ltrim", "A text without blanks, or given characters, at its beginning.", start: true, end: false),
        Trimming("rtrim", "A text without blanks, or given characters, at its end.", start: false, end: true),
        FunctionRow.Strict("left", [T.String, T.Integer], T.String, "The first characters of a text.", (a, _) => Value.Of(CodePoints.Part(a[0].AsString(), 0, Natural("left", a[1])))),
        FunctionRow.Strict("right", [T.String, T.Integer], T.String, "The last characters of a text.", Right),
        FunctionRow.Strict("substring", [T.String, T.Integer, T.Integer], T.String, "A part of a text, from a place counted from 0 on.", Substring, optional: 1),
        FunctionRow.Strict("replace", [T.String, T.String, T.String], T.String, "A text with every occurrence of one text replaced by another.", (a, c) => Value.Of(Replace(a[0].AsString(), a[1].AsString(), a[2].AsString(), c))),
        FunctionRow.Strict("split", [T.String, Delimiters], T.ListOf(T.String), "The parts of a text between delimiters.", (a, c) => Split(a[0].AsString(), a[1], c)),
        FunctionRow.Strict("normalize", [T.String, T.String], T.String, "A text in a Unicode normal form, NFC unless named.", Normalize, optional: 1),
    ];

    private static FunctionDefinition Trimming(string name, string description, bool start, bool end) => FunctionRow.Strict(
        name, [T.String, T.String], T.String, description,
        (arguments, _) => Value.Of(Whitespace.Trim(arguments[0].AsString(), arguments.Length > 1 ? arguments[1].AsString() : null, start, end)),
        optional: 1);

    private static Value Right(ReadOnlySpan<Value> arguments, QueryContext context)
    {
        var (text, length) = (arguments[0].AsString(), Natural("right", arguments[1]));
        return Value.Of(CodePoints.Part(text, Math.Max(0, CodePoints.Count(text) - length), length));
    }

    private static Value Substring(ReadOnlySpan<Value> arguments, QueryContext context) => Value.Of(CodePoints.Part(
        arguments[0].AsString(), Natural("substring", arguments[1]), arguments.Length > 2 ? Natural("substring", arguments[2]) : long.MaxValue));

    private static long Natural(string name, Value value) => value.AsInteger() is >= 0 and var number
        ? number
        : throw Errors.Argument("NegativeIntegerArgument", $"{name}() takes no negative number, but it was {value.AsInteger()}");

    // Of an empty text every place between characters is an occurrence.
    private static string Replace(string text, string search, string replacement, QueryContext context)
    {
        var occurrences = search.Length > 0 ? text.AsSpan().Count(search) : text.Length + 1L;
        context.Limits.CheckText(text.Length + (occurrences * replacement.Length));
        if (search.Length > 0)
            return text.Replace(search, replacement, StringComparison.Ordinal);
        var result = new StringBuilder(replacement);
        foreach (var rune in text.EnumerateRunes())
        {
            context.Limits.Step();
            result.Append(rune).Append(replacement);
        }

        return result.ToString();
    }

    private static Value Split(string text, Value delimiters, QueryContext context)
    {
        string[] wanted = delimiters.TryGetString(out var single) ? [single] : [.. delimiters.AsList().Select(Delimiter)];
        if (text.Length == 0)
            return Value.List([""]);
        var parts = 1 + wanted.Sum(delimiter => delimiter.Length == 0 ? text.Length : (long)text.AsSpan().Count(delimiter));
        context.Limits.CheckSize((BytesPerPart * parts) + (BytesPerUnit * (long)text.Length));
        return Value.ListOver(wanted.Contains("") ? Units(text, context) : Parts(text, wanted, context));
    }

    private static Value[] Units(string text, QueryContext context)
    {
        var units = new Value[text.Length];
        for (var i = 0; i < units.Length; i++)
        {
            context.Limits.Step();
            units[i] = Value.Of(text[i].ToString());
        }

        return units;
    }

    private static Value[] Parts(string text, string[] delimiters, QueryContext context)
    {
        var parts = new ValueBuffer(context.Limits);
        var any = SearchValues.Create(delimiters, StringComparison.Ordinal);
        var start = 0;
        while (text.AsSpan(start).IndexOfAny(any) is >= 0 and var length)
        {
            context.Limits.Step();
            parts.Add(Value.Of(text.Substring(start, length)));
            start += length;
            start += Array.Find(delimiters, delimiter => text.AsSpan(start).StartsWith(delimiter, StringComparison.Ordinal))!.Length;
        }

        parts.Add(Value.Of(text[start..]));
        return parts.ToArray();
    }

    private static string Delimiter(Value item) => item.TryGetString(out var text)
        ? text
        : throw FunctionRow.Invalid("split", $"takes strings to split at, but there was {Kinds.Name(item.Kind)} among them");

    private static Value Normalize(ReadOnlySpan<Value> arguments, QueryContext context)
    {
        var name = arguments.Length > 1 ? arguments[1].AsString() : "NFC";
        return NormalForms.TryGet(name, out var form)
            ? Value.Of(NormalForms.Normalize(arguments[0].AsString(), form, context.Limits))
            : throw FunctionRow.Invalid("normalize", $"knows the forms {string.Join(", ", NormalForms.Names)}, not {name}");
    }
}
