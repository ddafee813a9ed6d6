using PaperGraph.Ingest.Detection;

namespace PaperGraph.Ingest.Ris;

/// <summary>Recognises RIS.</summary>
internal static class RisShape
{
    /// <summary>Whether a line opens a record.</summary>
    public static bool Matches(TextHead head) => Find(head.Lines) is not null;

    /// <summary>
    /// How the lines of a file are written: strictly where a single line opens a record in the strict form, for then
    /// <c>To - be</c> in an abstract is no tag; null if no line opens a record.
    /// </summary>
    public static RisForm? Find(IEnumerable<string> lines)
    {
        RisForm? form = null;
        foreach (var line in lines)
        {
            if (IsOpening(line, RisForm.Strict))
                return RisForm.Strict;
            if (form is null && IsOpening(line, RisForm.Loose))
                form = RisForm.Loose;
        }

        return form;
    }

    private static bool IsOpening(string line, RisForm form) =>
        RisLine.TryParse(line, form, out var tag, out var value) && tag == "TY" && value.Trim() is { Length: > 0 and < 20 };
}
