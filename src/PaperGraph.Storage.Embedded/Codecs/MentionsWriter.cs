using System.Runtime.InteropServices;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;

namespace PaperGraph.Storage.Embedded.Codecs;

/// <summary>Writes the parts of a paper's mentions.</summary>
internal readonly struct MentionsWriter(Paper paper, ByteWriter bytes)
{
    /// <summary>Reference to no text.</summary>
    public const int None = 0;

    /// <summary>Reference to the text between start and end.</summary>
    public const int AsWritten = 1;

    /// <summary>Reference to the first text of the blob's own table; a reference just past its end brings a new text.</summary>
    public const int FirstText = 2;

    private readonly Dictionary<string, int> _texts = [];

    public void Span(PaperField field, int start, int end)
    {
        bytes.Byte((byte)field);
        bytes.Unsigned(start);
        bytes.Unsigned(end - start);
    }

    public void Write(Mention mention)
    {
        Span(mention.Field, mention.Start, mention.End);
        bytes.Byte((byte)mention.Label);
        bytes.Byte((byte)mention.Role);
        bytes.Unsigned(mention.Sentence);
        bytes.Float(mention.Confidence);
        Text(mention.Extractor);
        TextAt(mention.Name, mention.Field, mention.Start, mention.End);
        Text(mention.LexiconName);
    }

    public void Write(Abbreviation abbreviation)
    {
        Span(abbreviation.Field, abbreviation.Start, abbreviation.End);
        Text(abbreviation.Short);
        Text(abbreviation.Long);
    }

    public void Write(ScoreStatement score)
    {
        Span(score.Field, score.Start, score.End);
        bytes.Byte((byte)score.SubjectLabel);
        bytes.Unsigned(score.Sentence);
        bytes.Float(score.Confidence);
        Text(score.Extractor);
        Text(score.Subject);
        Text(score.Benchmark);
        Text(score.Metric);
        Text(score.Setting);
        TextAt(score.Value, score.Field, score.Start, score.End);
        bytes.Byte(score.Number is null ? (byte)0 : (byte)1);
        if (score.Number is { } number)
            bytes.Float(number);
    }

    public void Write(RelationStatement relation)
    {
        Span(relation.Field, relation.Start, relation.End);
        bytes.Byte((byte)relation.Kind);
        bytes.Byte((byte)relation.SubjectLabel);
        bytes.Byte((byte)relation.ObjectLabel);
        bytes.Unsigned(relation.Sentence);
        bytes.Float(relation.Confidence);
        Text(relation.Extractor);
        Text(relation.Subject);
        Text(relation.Object);
    }

    private void TextAt(string text, PaperField field, int start, int end)
    {
        var whole = paper.Text(field).AsSpan();
        if (end <= whole.Length && whole[start..end].SequenceEqual(text))
            bytes.Unsigned(AsWritten);
        else
            Text(text);
    }

    private void Text(string? text)
    {
        if (text is null)
        {
            bytes.Unsigned(None);
            return;
        }

        ref var reference = ref CollectionsMarshal.GetValueRefOrAddDefault(_texts, text, out var known);
        if (!known)
            reference = FirstText + _texts.Count - 1;
        bytes.Unsigned(reference);
        if (!known)
            bytes.Text(text);
    }
}
