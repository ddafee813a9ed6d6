using System.Collections.Immutable;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;

namespace PaperGraph.Storage.Embedded.Codecs;

/// <summary>
/// What extraction found in a paper as bytes: version, sentences, mentions, abbreviations, results, relations. Texts that stand in
/// the paper are not repeated. Sentences come first, so that evidence is cut without reading the rest.
/// </summary>
internal static class MentionsCodec
{
    /// <summary>The form that is written. It differs from the one before by what stands at its end, so every older one is read.</summary>
    public const byte Version = 2;

    private const byte FirstWithRelations = 2;

    public static void Encode(Paper paper, PaperMentions mentions, ByteWriter bytes)
    {
        var writer = new MentionsWriter(paper, bytes);
        bytes.Byte(Version);
        bytes.Unsigned(mentions.Sentences.Length);
        foreach (var sentence in mentions.Sentences)
            writer.Span(sentence.Field, sentence.Start, sentence.End);
        bytes.Unsigned(mentions.Mentions.Length);
        foreach (var mention in mentions.Mentions)
            writer.Write(mention);
        bytes.Unsigned(mentions.Abbreviations.Length);
        foreach (var abbreviation in mentions.Abbreviations)
            writer.Write(abbreviation);
        bytes.Unsigned(mentions.Scores.Length);
        foreach (var score in mentions.Scores)
            writer.Write(score);
        bytes.Unsigned(mentions.Relations.Length);
        foreach (var relation in mentions.Relations)
            writer.Write(relation);
    }

    public static PaperMentions Decode(Paper paper, ReadOnlySpan<byte> bytes)
    {
        var reader = new MentionsReader(paper, Open(bytes, out var version));
        return new()
        {
            PaperId = paper.Id,
            Sentences = reader.Sentences(),
            Mentions = reader.Mentions(),
            Abbreviations = reader.Abbreviations(),
            Scores = reader.Scores(),
            Relations = version >= FirstWithRelations ? reader.Relations() : [],
        };
    }

    public static ImmutableArray<SentenceSpan> DecodeSentences(Paper paper, ReadOnlySpan<byte> bytes) =>
        new MentionsReader(paper, Open(bytes, out _)).Sentences();

    private static ByteReader Open(ReadOnlySpan<byte> bytes, out byte version)
    {
        var reader = new ByteReader(bytes);
        version = reader.Byte();
        return version is 0 or > Version
            ? throw new InvalidDataException($"Mentions are in form {version}; this version reads forms up to {Version}.")
            : reader;
    }
}
