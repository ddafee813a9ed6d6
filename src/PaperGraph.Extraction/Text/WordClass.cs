namespace PaperGraph.Extraction.Text;

/// <summary>A guess at a word's part of speech from its spelling alone; <c>Phrases</c> settles the open ones by their neighbours.</summary>
internal enum WordClass : byte
{
    Noun,
    Adjective,

    /// <summary>An adjective that says nothing of the subject: <c>novel</c>, <c>existing</c>.</summary>
    Weak,
    Participle,

    /// <summary>An -ing form that is used as a noun: <c>learning</c>.</summary>
    Gerund,

    /// <summary>An -ing form that is used as a verb: <c>using</c>.</summary>
    VerbalGerund,

    /// <summary>An -ing form that may be both.</summary>
    OpenGerund,
    Verb,

    /// <summary>A noun or a verb: <c>design</c>, <c>search</c>.</summary>
    NounOrVerb,
    Adverb,
    Auxiliary,
    Determiner,
    Pronoun,
    Preposition,
    Conjunction,
    Number,
    Other,
}
