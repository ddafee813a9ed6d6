using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Roles;

/// <summary>What the role model weighs. Reading roles and training both read it here, so that they cannot differ.</summary>
internal sealed class RoleEvidence
{
    private const int Near = 6;

    private readonly Analysis _analysis;
    private readonly Document _document;
    private readonly SentenceKinds _sentences;
    private readonly List<RoleEntity> _entities;
    private readonly int _titleColon;
    private readonly TokenSpan _ownName;
    private readonly int[] _entityAt;

    public RoleEvidence(Analysis analysis, List<RoleEntity> entities)
    {
        (_analysis, _document, _entities) = (analysis, analysis.Document, entities);
        _sentences = new(_document);
        _titleColon = TitleColon();
        _ownName = new(0, Math.Max(_titleColon, 0));
        _entityAt = new int[_document.Tokens.Length];
        _entityAt.AsSpan().Fill(-1);
        for (var i = 0; i < entities.Count; i++)
        {
            foreach (var place in entities[i].Places)
                _entityAt.AsSpan(place.First, place.Length).Fill(i);
        }
    }

    /// <summary>Tells what holds of the concept wherever it stands.</summary>
    public void TellConcept<TVisitor>(RoleEntity entity, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        visitor.Feature(RoleFeature.Always);
        TellName(entity, ref visitor);
        TellCounts(entity, ref visitor);
        if (_sentences.ProposesAny)
            visitor.Feature(RoleFeature.PaperProposes);
        if (_titleColon > 0)
            visitor.Feature(RoleFeature.TitleHasColon);
    }

    /// <summary>Tells what one of its places shows.</summary>
    public void TellPlace<TVisitor>(RoleEntity entity, TokenSpan place, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        if (place.First < _document.TitleEnd)
            TellTitle(place, ref visitor);
        else
            TellPosition(entity, place, ref visitor);
        TellNeighbours(place, ref visitor);
        TellSentence(entity, place, ref visitor);
    }

    private int TitleColon()
    {
        for (var i = 0; i < _document.TitleEnd; i++)
        {
            if (_document.Tokens[i].Is(':'))
                return i;
        }

        return -1;
    }

    private void TellName<TVisitor>(RoleEntity entity, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        var name = entity.Places[0];
        foreach (var place in entity.Places)
            name = place.Length > name.Length ? place : name;
        var first = _document.Tokens[name.First].Word;
        Tell(entity.IsKnown, RoleFeature.Known, ref visitor);
        Tell(IsNameLike(name), RoleFeature.NameLike, ref visitor);
        Tell(name.First >= _document.TitleEnd && name.First > _document.SentenceOf(name.First).First && first.Has(WordShape.Initial), RoleFeature.Capitalised, ref visitor);
        visitor.Feature(name.Length switch { 1 => RoleFeature.OneWord, 2 => RoleFeature.TwoWords, _ => RoleFeature.LongName });
        TellDefinition(entity, ref visitor);
        Tell(!IsIn(_ownName, name) && SharesOwnName(name), RoleFeature.ExtendsOwnName, ref visitor);
        for (var i = name.First; i < name.End; i++)
            visitor.Word(i == name.End - 1 ? RoleWord.Head : RoleWord.Name, i);
    }

    private bool IsNameLike(TokenSpan name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (_document.Tokens[i].Word.IsNameLike)
                return true;
        }

        return false;
    }

    private static bool IsIn(TokenSpan outer, TokenSpan inner) => outer.First <= inner.First && inner.End <= outer.End;

    /// <summary>Whether a name begins with the name that opens the title: <c>Zeta-7B-Chat</c> of <c>Zeta: Better Trams</c>.</summary>
    private bool SharesOwnName(TokenSpan name) =>
        _ownName.Length is > 0 and <= 3
        && string.Equals(_document.Tokens[0].Word.Key, _document.Tokens[name.First].Word.Key, StringComparison.Ordinal);

    private void TellDefinition<TVisitor>(RoleEntity entity, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        foreach (var definition in _analysis.Definitions)
        {
            foreach (var place in entity.Places)
            {
                if (definition.Long != place && definition.Short != place)
                    continue;
                visitor.Feature(RoleFeature.Defined);
                Tell(_sentences.IsOwn(_document.Tokens[place.First].Sentence), RoleFeature.DefinedSelf, ref visitor);
                return;
            }
        }
    }

    private void TellCounts<TVisitor>(RoleEntity entity, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        visitor.Feature(entity.Places.Count switch { 1 => RoleFeature.NamedOnce, 2 => RoleFeature.NamedTwice, _ => RoleFeature.NamedOften });
        var inTitle = entity.Places[0].First < _document.TitleEnd;
        if (inTitle)
            visitor.Feature(entity.Places[^1].First >= _document.TitleEnd ? RoleFeature.InTitleAndText : RoleFeature.TitleOnly);
        var (same, first) = (0, true);
        foreach (var other in _entities)
        {
            if (other.Label != entity.Label)
                continue;
            same++;
            first &= other.Places[0].First >= entity.Places[0].First;
        }

        Tell(first, RoleFeature.FirstOfLabel, ref visitor);
        visitor.Feature(same switch { 1 => RoleFeature.OnlyOfLabel, <= 3 => RoleFeature.FewOfLabel, _ => RoleFeature.ManyOfLabel });
    }

    private void TellTitle<TVisitor>(TokenSpan place, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        visitor.Feature(RoleFeature.Title);
        Tell(place.First == 0, RoleFeature.TitleStart, ref visitor);
        Tell(place.End == _document.TitleEnd, RoleFeature.TitleEnd, ref visitor);
        if (_titleColon > 0)
            visitor.Feature(place.End <= _titleColon ? RoleFeature.TitleBeforeColon : RoleFeature.TitleAfterColon);
        Tell(place.First == 0 && place.End == _titleColon, RoleFeature.PartOfOwnName, ref visitor);
    }

    private void TellPosition<TVisitor>(RoleEntity entity, TokenSpan place, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        var sentence = _document.Tokens[place.First].Sentence;
        var firstSentence = _document.TitleEnd > 0 ? 1 : 0;
        var (index, count) = (sentence - firstSentence, _document.SentenceTokens.Length - firstSentence);
        if (index < 3)
            visitor.Feature(RoleFeature.FirstSentence + index);
        if (count - index <= 2)
            visitor.Feature(count - index == 1 ? RoleFeature.LastSentence : RoleFeature.LastButOne);
        visitor.Feature(RoleFeature.FirstQuarter + (4 * index / count));
        if (_sentences.ProposesAny)
        {
            visitor.Feature((sentence - _sentences.FirstProposal) switch
            {
                < 0 => RoleFeature.BeforeProposal,
                0 => RoleFeature.AtProposal,
                1 => RoleFeature.RightAfterProposal,
                _ => RoleFeature.AfterProposal,
            });
        }

        Tell(_sentences.SaysWe(sentence), RoleFeature.OwnWords, ref visitor);
        Tell(_sentences.IsEvaluation(sentence), RoleFeature.Evaluation, ref visitor);
        Tell(IsFirstInText(entity, place), RoleFeature.FirstPlaceInText, ref visitor);
    }

    private bool IsFirstInText(RoleEntity entity, TokenSpan place)
    {
        foreach (var other in entity.Places)
        {
            if (other.First >= _document.TitleEnd)
                return other == place;
        }

        return false;
    }

    private void TellNeighbours<TVisitor>(TokenSpan place, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        var sentence = _document.SentenceOf(place.First);
        var tokens = _document.Tokens;
        if (place.First > sentence.First)
        {
            var before = tokens[place.First - 1];
            Tell(before.Is(','), RoleFeature.AfterComma, ref visitor);
            Tell(before.Is("and") || before.Is("or"), RoleFeature.AfterAnd, ref visitor);
            Tell(before.Is('('), RoleFeature.InBrackets, ref visitor);
            Tell(before.Is(':'), RoleFeature.AfterColon, ref visitor);
            Tell(before.Is(')') && IsCountedOff(place.First - 1, sentence.First), RoleFeature.CountedOff, ref visitor);
            Tell(tokens[place.First].Gap == Gap.Hyphen, RoleFeature.HyphenBefore, ref visitor);
            Tell(IsSamePhrase(place.First - 1), RoleFeature.SamePhraseBefore, ref visitor);
        }
        else
        {
            visitor.Feature(RoleFeature.SentenceStart);
        }

        if (place.End < sentence.End)
        {
            var after = tokens[place.End];
            Tell(after.Is(','), RoleFeature.BeforeComma, ref visitor);
            Tell(after.Is("and") || after.Is("or"), RoleFeature.BeforeAnd, ref visitor);
            Tell(after.Is('('), RoleFeature.BeforeBracket, ref visitor);
            Tell(after.Gap == Gap.Hyphen, RoleFeature.HyphenAfter, ref visitor);
            Tell(after.Is('.'), RoleFeature.SentenceEnd, ref visitor);
            Tell(IsSamePhrase(place.End - 1), RoleFeature.SamePhraseAfter, ref visitor);
        }
    }

    private bool IsSamePhrase(int index) => _analysis.PhraseAt[index] >= 0 && _analysis.PhraseAt[index] == _analysis.PhraseAt[index + 1];

    /// <summary><c>(i) X</c>, <c>2) X</c>.</summary>
    private bool IsCountedOff(int bracket, int first) =>
        bracket > first && _document.Tokens[bracket - 1].Word.Text.Length <= 3 && (_document.Tokens[bracket - 1].Kind == TokenKind.Number || _document.Tokens[bracket - 1].Word.Text.AsSpan().IndexOfAnyExcept('i', 'v', 'b') < 0);

    private void TellSentence<TVisitor>(RoleEntity entity, TokenSpan place, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        var sentence = _document.SentenceOf(place.First);
        visitor.Word(RoleWord.SentenceStart, sentence.First);
        for (var i = sentence.First; i < place.First; i++)
            visitor.Word(RoleWord.Left, i);
        for (var i = place.End; i < sentence.End; i++)
            visitor.Word(RoleWord.Right, i);
        TellWordsBeside(place, sentence, ref visitor);
        TellVerbs(place, sentence, ref visitor);
        TellNumbers(place, sentence, ref visitor);
        TellOthers(entity, place, sentence, ref visitor);
        var governor = ListStart.IndexBefore(_analysis, place);
        if (governor < 0)
            return;
        visitor.Word(RoleWord.Governor, governor);
        if (governor > sentence.First)
            visitor.Word(RoleWord.BeforeGovernor, governor - 1);
    }

    private static void TellWordsBeside<TVisitor>(TokenSpan place, TokenSpan sentence, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        if (place.First > sentence.First)
            visitor.Word(RoleWord.Before, place.First - 1);
        if (place.First > sentence.First + 1)
            visitor.Word(RoleWord.Before2, place.First - 2);
        if (place.End < sentence.End)
            visitor.Word(RoleWord.After, place.End);
        if (place.End + 1 < sentence.End)
            visitor.Word(RoleWord.After2, place.End + 1);
    }

    private void TellVerbs<TVisitor>(TokenSpan place, TokenSpan sentence, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        for (var i = place.First - 1; i >= sentence.First; i--)
        {
            if (IsVerb(i))
            {
                visitor.Word(RoleWord.VerbBefore, i);
                break;
            }
        }

        for (var i = place.End; i < sentence.End; i++)
        {
            if (IsVerb(i))
            {
                visitor.Word(RoleWord.VerbAfter, i);
                break;
            }
        }
    }

    private bool IsVerb(int token) => _analysis.Units[token].Class is WordClass.Verb or WordClass.VerbalGerund or WordClass.Participle or WordClass.NounOrVerb && _document.Tokens[token].Kind == TokenKind.Word;

    private void TellNumbers<TVisitor>(TokenSpan place, TokenSpan sentence, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        var (any, near) = (false, false);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (_document.Tokens[i].Kind != TokenKind.Number || place.Contains(new(i, i + 1)))
                continue;
            any = true;
            near |= i < place.First ? place.First - i <= Near : i - place.End < Near;
        }

        Tell(any, RoleFeature.NumberInSentence, ref visitor);
        Tell(near, RoleFeature.NumberNear, ref visitor);
    }

    private void TellOthers<TVisitor>(RoleEntity entity, TokenSpan place, TokenSpan sentence, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        var (listed, others) = (false, false);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (_entityAt[i] < 0 || _entities[_entityAt[i]] == entity || _entities[_entityAt[i]].Label != entity.Label)
                continue;
            others = true;
            listed |= Math.Abs(i < place.First ? place.First - i : i - place.End + 1) <= 2;
        }

        Tell(others, RoleFeature.OtherNamesInSentence, ref visitor);
        Tell(listed, RoleFeature.InList, ref visitor);
    }

    private static void Tell<TVisitor>(bool holds, RoleFeature feature, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        if (holds)
            visitor.Feature(feature);
    }
}
