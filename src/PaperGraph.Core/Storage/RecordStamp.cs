namespace PaperGraph.Core.Storage;

/// <summary>What decides whether a stored paper is unchanged: all four are equal.</summary>
/// <param name="ContentHash">As <see cref="Papers.ContentHash"/> gives it.</param>
/// <param name="Extractor">Version of the extractor that read it.</param>
/// <param name="Lexicon">Fingerprint of the lexicon that was in use.</param>
/// <param name="Resolver">Version of the rules that resolve names.</param>
public readonly record struct RecordStamp(string ContentHash, string Extractor, string Lexicon, string Resolver);
