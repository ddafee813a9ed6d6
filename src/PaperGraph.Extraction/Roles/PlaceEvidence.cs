using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Roles;

/// <summary>Where one place of a concept stands, and what stands right beside it.</summary>
internal sealed class PlaceEvidence(RoleContext context)
{
    public void TellTitle<TVisitor>(TokenSpan place, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        visitor.Feature(RoleFeature.Title);
        RoleFacts.Tell(place.First == 0, RoleFeature.TitleStart, ref visitor);
        RoleFacts.Tell(place.End == context.Document.TitleEnd, RoleFeature.TitleEnd, ref visitor);
        if (context.TitleColon > 0)
            visitor.Feature(place.End <= context.TitleColon ? RoleFeature.TitleBeforeColon : RoleFeature.TitleAfterColon);
        RoleFacts.Tell(place.First == 0 && place.End == context.TitleColon, RoleFeature.PartOfOwnName, ref visitor);
    }

    public void TellPosition<TVisitor>(RoleEntity entity, TokenSpan place, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        var sentence = context.Document.Tokens[place.First].Sentence;
        var firstSentence = context.Document.TitleEnd > 0 ? 1 : 0;
        var (index, count) = (sentence - firstSentence, context.Document.SentenceTokens.Length - firstSentence);
        if (index < 3)
            visitor.Feature(RoleFeature.FirstSentence + index);
        if (count - index <= 2)
            visitor.Feature(count - index == 1 ? RoleFeature.LastSentence : RoleFeature.LastButOne);
        visitor.Feature(RoleFeature.FirstQuarter + (4 * index / count));
        if (context.Sentences.ProposesAny)
        {
            visitor.Feature((sentence - context.Sentences.FirstProposal) switch
            {
                < 0 => RoleFeature.BeforeProposal,
                0 => RoleFeature.AtProposal,
                1 => RoleFeature.RightAfterProposal,
                _ => RoleFeature.AfterProposal,
            });
        }

        RoleFacts.Tell(context.Sentences.SaysWe(sentence), RoleFeature.OwnWords, ref visitor);
        RoleFacts.Tell(context.Sentences.IsEvaluation(sentence), RoleFeature.Evaluation, ref visitor);
        RoleFacts.Tell(IsFirstInText(entity, place), RoleFeature.FirstPlaceInText, ref visitor);
    }

    private bool IsFirstInText(RoleEntity entity, TokenSpan place)
    {
        foreach (var other in entity.Places)
        {
            if (other.First >= context.Document.TitleEnd)
                return other == place;
        }

        return false;
    }

    public void TellNeighbours<TVisitor>(TokenSpan place, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        var sentence = context.Document.SentenceOf(place.First);
        var tokens = context.Document.Tokens;
        if (place.First > sentence.First)
        {
            var before = tokens[place.First - 1];
            RoleFacts.Tell(before.Is(','), RoleFeature.AfterComma, ref visitor);
            RoleFacts.Tell(before.Is("and") || before.Is("or"), RoleFeature.AfterAnd, ref visitor);
            RoleFacts.Tell(before.Is('('), RoleFeature.InBrackets, ref visitor);
            RoleFacts.Tell(before.Is(':'), RoleFeature.AfterColon, ref visitor);
            RoleFacts.Tell(before.Is(')') && IsCountedOff(place.First - 1, sentence.First), RoleFeature.CountedOff, ref visitor);
            RoleFacts.Tell(tokens[place.First].Gap == Gap.Hyphen, RoleFeature.HyphenBefore, ref visitor);
            RoleFacts.Tell(IsSamePhrase(place.First - 1), RoleFeature.SamePhraseBefore, ref visitor);
        }
        else
        {
            visitor.Feature(RoleFeature.SentenceStart);
        }

        if (place.End < sentence.End)
        {
            var after = tokens[place.End];
            RoleFacts.Tell(after.Is(','), RoleFeature.BeforeComma, ref visitor);
            RoleFacts.Tell(after.Is("and") || after.Is("or"), RoleFeature.BeforeAnd, ref visitor);
            RoleFacts.Tell(after.Is('('), RoleFeature.BeforeBracket, ref visitor);
            RoleFacts.Tell(after.Gap == Gap.Hyphen, RoleFeature.HyphenAfter, ref visitor);
            RoleFacts.Tell(after.Is('.'), RoleFeature.SentenceEnd, ref visitor);
            RoleFacts.Tell(IsSamePhrase(place.End - 1), RoleFeature.SamePhraseAfter, ref visitor);
        }
    }

    private bool IsSamePhrase(int index) => context.Analysis.PhraseAt[index] >= 0 && context.Analysis.PhraseAt[index] == context.Analysis.PhraseAt[index + 1];

    /// <summary><c>(i) X</c>, <c>2) X</c>.</summary>
    private bool IsCountedOff(int bracket, int first) =>
        bracket > first && context.Document.Tokens[bracket - 1].Word.Text.Length <= 3 && (context.Document.Tokens[bracket - 1].Kind == TokenKind.Number || context.Document.Tokens[bracket - 1].Word.Text.AsSpan().IndexOfAnyExcept('i', 'v', 'b') < 0);
}
