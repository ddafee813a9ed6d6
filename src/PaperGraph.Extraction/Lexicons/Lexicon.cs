using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PaperGraph.Core.Names;

namespace PaperGraph.Extraction.Lexicons;

/// <summary>Names that are known before any text is read. It never changes.</summary>
public sealed class Lexicon
{
    private const string Resource = "lexicon.jsonl";

    private static readonly Lazy<Lexicon> ShippedLexicon = new(ReadShipped);

    private Lexicon(ImmutableArray<LexiconEntry> entries) => (Entries, Fingerprint) = (entries, FingerprintOf(entries));

    /// <summary>A lexicon without entries.</summary>
    public static Lexicon Empty { get; } = new([]);

    /// <summary>The lexicon that is part of the program.</summary>
    public static Lexicon Shipped => ShippedLexicon.Value;

    /// <summary>The entries; of one name the first counts.</summary>
    public ImmutableArray<LexiconEntry> Entries { get; }

    /// <summary>16 hexadecimal digits; equal for lexicons with equal entries in equal order.</summary>
    public string Fingerprint { get; }

    /// <summary>A lexicon with these entries.</summary>
    public static Lexicon Of(IEnumerable<LexiconEntry> entries) => new([.. entries]);

    /// <summary>
    /// This lexicon with a user's entries before its own. An own entry whose name or alias a user's entry has loses that name;
    /// one that loses its canonical name goes altogether, so that a user's <c>stop</c> removes it with its aliases.
    /// </summary>
    public Lexicon With(IEnumerable<LexiconEntry> entries)
    {
        ImmutableArray<LexiconEntry> added = [.. entries];
        var taken = added.SelectMany(entry => entry.Names).Select(KeyOf).ToFrozenSet(StringComparer.Ordinal);
        var kept = Entries
            .Where(entry => !taken.Contains(KeyOf(entry.Name)))
            .Select(entry => entry.Aliases.Any(alias => taken.Contains(KeyOf(alias)))
                ? entry with { Aliases = [.. entry.Aliases.Where(alias => !taken.Contains(KeyOf(alias)))] }
                : entry);
        return new([.. added, .. kept]);
    }

    /// <summary>Two names are one if their normal forms are equal and both or neither are bound to their capitals.</summary>
    private static string KeyOf(string name) =>
        CaseRules.Of(name) == CaseRule.Exact ? "=" + NameNormalizer.Normalize(name) : NameNormalizer.Normalize(name);

    private static Lexicon ReadShipped()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var reading = LexiconReader.Read(reader, Resource);
        return reading.Errors.IsEmpty ? new([.. reading.Entries.Select(entry => entry with { IsShipped = true })]) : throw new InvalidDataException(reading.Errors[0].ToString());
    }

    private static string FingerprintOf(ImmutableArray<LexiconEntry> entries)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var entry in entries)
            hash.AppendData(Encoding.UTF8.GetBytes($"{(int)entry.Label}\t{entry.Stop}\t{string.Join('\t', entry.Names)}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
