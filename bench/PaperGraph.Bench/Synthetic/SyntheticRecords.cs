using System.Collections.Immutable;
using System.Text;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;

namespace PaperGraph.Bench.Synthetic;

/// <summary>Paper records made from a seed: invented names, eleven concepts a paper, their frequencies those of Zipf's law.</summary>
internal sealed class SyntheticRecords
{
    private const int Seed = 20_260_101;
    private const int ConceptsOfPaper = 11;

    private readonly Random _random = new(Seed);
    private readonly SyntheticNames _names;
    private readonly string[] _authors;

    private SyntheticRecords(int count)
    {
        _names = new(count, _random);
        _authors = [.. Enumerable.Range(0, count).Select(_ => $"{_names.Capitalized()} {_names.Capitalized()}")];
    }

    /// <summary>The same records for the same count, always.</summary>
    public static PaperRecord[] Create(int count)
    {
        var maker = new SyntheticRecords(count);
        return [.. Enumerable.Range(0, count).Select(maker.Record)];
    }

    private PaperRecord Record(int number)
    {
        var text = new StringBuilder();
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        var sentences = ImmutableArray.CreateBuilder<SentenceSpan>();
        for (var i = 0; i < ConceptsOfPaper; i++)
            AddSentence(text, mentions, sentences);
        var paper = Paper(number, text.ToString());
        return new(
            paper,
            new() { PaperId = paper.Id, Sentences = sentences.DrainToImmutable(), Mentions = mentions.DrainToImmutable() },
            new(ContentHash.Of(paper), "synthetic", "none", "1"));
    }

    private Paper Paper(int number, string text) => new()
    {
        Id = $"synthetic:{number:D6}",
        Title = $"On {_names.Word()} {_names.Word()} and {_names.Word()}",
        Abstract = text,
        Authors = [.. Enumerable.Range(0, _random.Next(1, 6)).Select(_ => _authors[_random.Next(_authors.Length)]).Distinct()],
        Year = 2010 + _random.Next(16),
        Venue = $"Venue {_random.Next(40)}",
        Source = "synthetic",
    };

    private void AddSentence(StringBuilder text, ImmutableArray<Mention>.Builder mentions, ImmutableArray<SentenceSpan>.Builder sentences)
    {
        var start = text.Length;
        var name = _names.Next();
        text.Append("It ").Append(_names.Word()).Append("s the ").Append(_names.Word()).Append(" of ");
        mentions.Add(Mention(name, text.Length, sentences.Count));
        text.Append(name.Text).Append(" by ").Append(_names.Word()).Append('.');
        sentences.Add(new(PaperField.Abstract, start, text.Length));
        text.Append(' ');
    }

    private Mention Mention(SyntheticName name, int start, int sentence) => new()
    {
        Label = name.Label,
        Name = name.Text,
        Field = PaperField.Abstract,
        Start = start,
        End = start + name.Text.Length,
        Sentence = sentence,
        Role = (Role)_random.Next(5),
        Extractor = "synthetic",
        Confidence = 0.5 + (_random.NextDouble() / 2),
    };
}
