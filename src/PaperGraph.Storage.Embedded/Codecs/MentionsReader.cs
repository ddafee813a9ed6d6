using System.Collections.Immutable;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;

namespace PaperGraph.Storage.Embedded.Codecs;

/// <summary>Reads what <see cref="MentionsWriter"/> wrote, part after part.</summary>
internal ref struct MentionsReader(Paper paper, ByteReader bytes)
{
    private readonly List<string> _texts = [];
    private ByteReader _bytes = bytes;

    public ImmutableArray<SentenceSpan> Sentences()
    {
        var sentences = new SentenceSpan[_bytes.Count()];
        for (var i = 0; i < sentences.Length; i++)
            sentences[i] = Span();
        return ImmutableArray.Create(sentences);
    }

    public ImmutableArray<Mention> Mentions()
    {
        var mentions = new Mention[_bytes.Count()];
        for (var i = 0; i < mentions.Length; i++)
            mentions[i] = Mention();
        return ImmutableArray.Create(mentions);
    }

    public ImmutableArray<Abbreviation> Abbreviations()
    {
        var abbreviations = new Abbreviation[_bytes.Count()];
        for (var i = 0; i < abbreviations.Length; i++)
        {
            var span = Span();
            abbreviations[i] = new(Text(span)!, Text(span)!, span.Field, span.Start, span.End);
        }

        return ImmutableArray.Create(abbreviations);
    }

    public ImmutableArray<ScoreStatement> Scores()
    {
        var scores = new ScoreStatement[_bytes.Count()];
        for (var i = 0; i < scores.Length; i++)
            scores[i] = Score();
        return ImmutableArray.Create(scores);
    }

    public ImmutableArray<RelationStatement> Relations()
    {
        var relations = new RelationStatement[_bytes.Count()];
        for (var i = 0; i < relations.Length; i++)
            relations[i] = Relation();
        return ImmutableArray.Create(relations);
    }

    private SentenceSpan Span()
    {
        var field = (PaperField)_bytes.Byte();
        var start = _bytes.Count();
        return new(field, start, start + _bytes.Count());
    }

    private Mention Mention()
    {
        var span = Span();
        return new()
        {
            Field = span.Field,
            Start = span.Start,
            End = span.End,
            Label = (ConceptLabel)_bytes.Byte(),
            Role = (Role)_bytes.Byte(),
            Sentence = _bytes.Count(),
            Confidence = _bytes.Float(),
            Extractor = Text(span)!,
            Name = Text(span)!,
            LexiconName = Text(span),
        };
    }

    private ScoreStatement Score()
    {
        var span = Span();
        return new()
        {
            Field = span.Field,
            Start = span.Start,
            End = span.End,
            SubjectLabel = (ConceptLabel)_bytes.Byte(),
            Sentence = _bytes.Count(),
            Confidence = _bytes.Float(),
            Extractor = Text(span)!,
            Subject = Text(span)!,
            Benchmark = Text(span)!,
            Metric = Text(span)!,
            Setting = Text(span)!,
            Value = Text(span)!,
            Number = _bytes.Byte() == 0 ? null : _bytes.Float(),
        };
    }

    private RelationStatement Relation()
    {
        var span = Span();
        return new()
        {
            Field = span.Field,
            Start = span.Start,
            End = span.End,
            Kind = (RelationKind)_bytes.Byte(),
            SubjectLabel = (ConceptLabel)_bytes.Byte(),
            ObjectLabel = (ConceptLabel)_bytes.Byte(),
            Sentence = _bytes.Count(),
            Confidence = _bytes.Float(),
            Extractor = Text(span)!,
            Subject = Text(span)!,
            Object = Text(span)!,
        };
    }

    private string? Text(SentenceSpan span)
    {
        var reference = _bytes.Count();
        if (reference == MentionsWriter.None)
            return null;
        if (reference == MentionsWriter.AsWritten)
            return paper.Text(span.Field)[span.Start..span.End];
        var index = reference - MentionsWriter.FirstText;
        if (index == _texts.Count)
            _texts.Add(_bytes.Text());
        return _texts[index];
    }
}
