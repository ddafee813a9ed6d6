using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Testing;

/// <summary>Valid values of the domain, where a test does not care for the details.</summary>
public static class Some
{
    /// <summary>A paper whose text is its own.</summary>
    public static Paper Paper(string id = "p1", string title = "A Title", string text = "", int? year = null, string source = "test") =>
        new() { Id = id, Title = title, Abstract = text, Year = year, Source = source };

    /// <summary>A mention of the first place where a name stands in a paper's field.</summary>
    public static Mention Mention(
        Paper paper, ConceptLabel label, string surface, Role role = Role.Mentions, PaperField field = PaperField.Abstract,
        string? name = null, string? lexiconName = null, double confidence = 0.8)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var start = paper.Text(field).IndexOf(surface, StringComparison.Ordinal);
        if (start < 0)
            throw new ArgumentException($"'{surface}' is not in the {field}.", nameof(surface));
        return new()
        {
            Label = label,
            Name = name ?? surface,
            LexiconName = lexiconName,
            Field = field,
            Start = start,
            End = start + surface.Length,
            Sentence = field == PaperField.Title ? 0 : 1,
            Role = role,
            Extractor = "test",
            Confidence = confidence,
        };
    }

    /// <summary>The record of a paper with the given mentions; its abstract counts as one sentence.</summary>
    public static PaperRecord Record(Paper paper, params IEnumerable<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return new(
            paper,
            new PaperMentions
            {
                PaperId = paper.Id,
                Sentences = [new(PaperField.Title, 0, paper.Title.Length), new(PaperField.Abstract, 0, paper.Abstract.Length)],
                Mentions = [.. mentions.OrderBy(mention => mention.Field).ThenBy(mention => mention.Start).ThenBy(mention => mention.End).ThenBy(mention => mention.Label)],
            },
            new RecordStamp(ContentHash.Of(paper), "test-1", "lexicon-1", "resolver-1"));
    }
}
