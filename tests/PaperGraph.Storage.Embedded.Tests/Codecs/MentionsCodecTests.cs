using CsCheck;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;
using PaperGraph.Storage.Embedded.Codecs;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Embedded.Tests.Codecs;

public sealed class MentionsCodecTests
{
    private static readonly Paper Paper = Some.Paper("p", "A Title", "Some abstract with a few words in it.");

    private static readonly Gen<Mention> AnyMention =
        from field in Gen.Enum<PaperField>()
        from start in Gen.Int[0, 5]
        from length in Gen.Int[0, 40]
        from label in Gen.Enum<ConceptLabel>()
        from role in Gen.Enum<Role>()
        from name in Gen.OneOf("", "Title", "name", "a", "longer name")
        from lexicon in Gen.OneOf<string?>(null, "", "name", "other")
        from confidence in Gen.Double[0, 1]
        select new Mention
        {
            Field = field,
            Start = start,
            End = start + length,
            Label = label,
            Role = role,
            Name = name,
            LexiconName = lexicon,
            Sentence = length,
            Extractor = "pattern:" + name,
            Confidence = confidence,
        };

    [Fact]
    public void Mentions_OfAnyKind_SurviveTheCodec() => AnyMention.Array[0, 20].Sample(mentions =>
    {
        var written = new PaperMentions { PaperId = "p", Sentences = [new(PaperField.Title, 0, 7)], Mentions = [.. mentions] };
        var writer = new ByteWriter();
        MentionsCodec.Encode(Paper, written, writer);
        var read = MentionsCodec.Decode(Paper, writer.Written);
        return read.Mentions.SequenceEqual(written.Mentions) && read.Sentences.SequenceEqual(written.Sentences);
    });

    [Fact]
    public void Relations_SurviveTheCodec_AndAreAbsentInFormOne()
    {
        var mentions = new PaperMentions { PaperId = "p", Sentences = [], Mentions = [], Relations = [Relation, Relation with { Kind = RelationKind.ComparedWith }] };
        var writer = new ByteWriter();
        MentionsCodec.Encode(Paper, mentions, writer);
        Assert.Equal(mentions.Relations, MentionsCodec.Decode(Paper, writer.Written).Relations);
        Assert.Empty(MentionsCodec.Decode(Paper, [1, 0, 0, 0, 0]).Relations);
        Assert.Throws<InvalidDataException>(() => MentionsCodec.Decode(Paper, [MentionsCodec.Version + 1, 0, 0, 0, 0, 0]));
    }

    private static readonly RelationStatement Relation = new()
    {
        Kind = RelationKind.VariantOf,
        SubjectLabel = ConceptLabel.Method,
        Subject = "W",
        ObjectLabel = ConceptLabel.Model,
        Object = "Word",
        Field = PaperField.Abstract,
        Start = 1,
        End = 9,
        Sentence = 1,
        Extractor = "relation",
        Confidence = 0.5,
    };

    [Fact]
    public void Bytes_OfOnePaper_AreFrozen()
    {
        var mention = Some.Mention(Paper, ConceptLabel.Topic, "words", Role.Studies, lexiconName: "Word");
        var mentions = new PaperMentions
        {
            PaperId = "p",
            Sentences = [new(PaperField.Title, 0, 7), new(PaperField.Abstract, 0, 37)],
            Mentions = [mention with { Confidence = 0.5 }, mention with { Confidence = 0.5, Name = "Word", LexiconName = null }],
            Abbreviations = [new("W", "Word", PaperField.Abstract, 1, 3)],
            Scores = [new()
            {
                SubjectLabel = ConceptLabel.Method, Subject = "W", Benchmark = "B", Value = "Title", Number = 0.5, Field = PaperField.Title,
                Start = 2, End = 7, Sentence = 0, Extractor = "test", Confidence = 0.5,
            }],
            Relations = [Relation],
        };
        var writer = new ByteWriter();
        MentionsCodec.Encode(Paper, mentions, writer);

        Snapshot.Match(Convert.ToHexString(writer.Written), "mentions-bytes");
    }
}
