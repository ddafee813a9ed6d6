namespace PaperGraph.Extraction.Roles;

/// <summary>What holds of a concept in a paper, or of one of its places. The names stand in <c>role-weights.txt</c>.</summary>
internal enum RoleFeature
{
    Always,

    // The concept.
    Known,
    NameLike,
    Capitalised,
    OneWord,
    TwoWords,
    LongName,
    Defined,
    DefinedSelf,
    NamedOnce,
    NamedTwice,
    NamedOften,
    InTitleAndText,
    TitleOnly,
    FirstOfLabel,
    OnlyOfLabel,
    FewOfLabel,
    ManyOfLabel,
    ExtendsOwnName,
    PartOfOwnName,

    // The paper.
    PaperProposes,
    TitleHasColon,

    // A place in the title.
    Title,
    TitleStart,
    TitleBeforeColon,
    TitleAfterColon,
    TitleEnd,

    // A place in the text.
    FirstSentence,
    SecondSentence,
    ThirdSentence,
    LastSentence,
    LastButOne,
    FirstQuarter,
    SecondQuarter,
    ThirdQuarter,
    LastQuarter,
    BeforeProposal,
    AtProposal,
    RightAfterProposal,
    AfterProposal,
    OwnWords,
    Evaluation,
    SentenceStart,
    SentenceEnd,
    FirstPlaceInText,

    // What stands beside a place.
    AfterComma,
    BeforeComma,
    AfterAnd,
    BeforeAnd,
    InList,
    InBrackets,
    BeforeBracket,
    HyphenAfter,
    HyphenBefore,
    AfterColon,
    CountedOff,
    NumberInSentence,
    NumberNear,
    SamePhraseAfter,
    SamePhraseBefore,
    OtherNamesInSentence,
    FirstNameInSentence,
    FirstNameAfterVerb,
    SecondNameAfterVerb,
    LaterNameAfterVerb,
    ObjectOfProposal,
    ProposedAfter,
    TrainedOn,
}
