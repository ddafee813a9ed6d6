namespace PaperGraph.Extraction.Candidates;

/// <summary>The rules that propose candidates. Each can be switched off alone.</summary>
[Flags]
internal enum RuleSet
{
    None = 0,
    Lexicon = 1,
    Abbreviation = 2,
    Name = 4,
    CapitalRun = 8,
    Title = 16,
    Phrase = 32,
    PhrasePart = 64,
    JoinedPhrase = 128,
}
