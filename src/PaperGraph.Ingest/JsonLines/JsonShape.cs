using PaperGraph.Ingest.Detection;

namespace PaperGraph.Ingest.JsonLines;

/// <summary>Recognises JSON.</summary>
internal static class JsonShape
{
    /// <summary>Whether a text begins with an object or a list of objects, or most of its lines are objects.</summary>
    public static bool Matches(TextHead head)
    {
        var first = head.FirstText;
        if (first.StartsWith('{'))
            return first.AsSpan(1).TrimStart() is [] or ['"', ..] or ['}', ..];
        if (first.StartsWith('['))
            return string.Concat(head.Lines.Take(100)).AsSpan().TrimStart()[1..].TrimStart() is ['{', ..] or ['"', ..] or [']', ..];
        var lines = head.Lines.Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        return lines.Count(line => line.AsSpan().TrimStart() is ['{', '"', ..]) > lines.Count / 2;
    }
}
