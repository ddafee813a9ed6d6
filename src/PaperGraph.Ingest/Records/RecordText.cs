using System.Text;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Records;

/// <summary>The lines of a record, kept for what is said about it; beyond 16 MB nothing is kept but the fact.</summary>
internal sealed class RecordText
{
    private readonly StringBuilder _text = new();

    /// <summary>The line where the record begins.</summary>
    public long Line { get; private set; }

    /// <summary>Whether it is longer than allowed.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether there is no line.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Adds a line.</summary>
    public void Add(TextLine line)
    {
        if (IsEmpty)
            Line = line.Number;
        else
            _text.Append('\n');
        IsTooLong |= line.IsTooLong || _text.Length + line.Text.Length > LineReader.DefaultMaxLength;
        _text.Append(IsTooLong ? "" : line.Text);
    }

    /// <summary>The text.</summary>
    public override string ToString() => _text.ToString();
}
