using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Roles;

/// <summary>What the sentence around a place says: its words, its verbs, its numbers, its other concepts.</summary>
internal sealed class SentenceEvidence(RoleContext context)
{
    private const int Near = 6;

    public void TellSentence<TVisitor>(RoleEntity entity, TokenSpan place, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        var sentence = context.Document.SentenceOf(place.First);
        visitor.Word(RoleWord.SentenceStart, sentence.First);
        visitor.Words(RoleWord.Left, sentence.First, place.First);
        visitor.Words(RoleWord.Right, place.End, sentence.End);
        TellWordsBeside(place, sentence, ref visitor);
        TellVerbs(place, sentence, ref visitor);
        TellNumbers(place, sentence, ref visitor);
        RoleFacts.Tell(IsProposedAfter(place, sentence), RoleFeature.ProposedAfter, ref visitor);
        RoleFacts.Tell(IsTrainedOn(place, sentence), RoleFeature.TrainedOn, ref visitor);
        RoleFacts.Tell(CountNames(sentence.First, place.First) == 0, RoleFeature.FirstNameInSentence, ref visitor);
        TellOthers(entity, place, sentence, ref visitor);
        var governor = ListStart.IndexBefore(context.Analysis, place);
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
        var before = place.First - 1;
        while (before >= sentence.First && !IsVerb(before))
            before--;
        if (before >= sentence.First)
            TellVerbBefore(before, place, ref visitor);
        var after = place.End;
        while (after < sentence.End && !IsVerb(after))
            after++;
        if (after < sentence.End)
            visitor.Word(RoleWord.VerbAfter, after);
    }

    private void TellVerbBefore<TVisitor>(int verb, TokenSpan place, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        visitor.Word(RoleWord.VerbBefore, verb);
        var names = CountNames(verb + 1, place.First);
        visitor.Feature(names switch { 0 => RoleFeature.FirstNameAfterVerb, 1 => RoleFeature.SecondNameAfterVerb, _ => RoleFeature.LaterNameAfterVerb });
        RoleFacts.Tell(names == 0 && CuePhrases.IsProposing(context.Document.Tokens[verb].Word.Normal) && context.Sentences.IsOwn(context.Document.Tokens[verb].Sentence), RoleFeature.ObjectOfProposal, ref visitor);
    }

    /// <summary><c>X is also proposed</c>.</summary>
    private bool IsProposedAfter(TokenSpan place, TokenSpan sentence)
    {
        var at = place.End;
        while (at < sentence.End && (context.Document.Tokens[at].Is('(') || context.Document.Tokens[at].Is(')') || context.Document.Tokens[at].Word.Has(WordShape.AllCapitals)))
            at++;
        if (at >= sentence.End || context.Document.Tokens[at].Word.Normal is not ("is" or "are"))
            return false;
        at++;
        while (at < sentence.End && context.Analysis.Units[at].Class == WordClass.Adverb)
            at++;
        return at < sentence.End && CuePhrases.IsProposed(context.Document.Tokens[at].Word.Normal);
    }

    /// <summary><c>trained on X</c>.</summary>
    private bool IsTrainedOn(TokenSpan place, TokenSpan sentence)
    {
        for (var i = place.First - 1; i >= sentence.First && place.First - i < Near; i--)
        {
            if (context.Document.Tokens[i].Word.Normal is "train" or "trained" or "training" or "pretrain" or "pretrained" or "pretraining" or "finetuned" or "tuned")
                return true;
        }

        return false;
    }

    /// <summary>How many other concepts are named in a run of tokens.</summary>
    private int CountNames(int first, int end)
    {
        var (count, last) = (0, -1);
        for (var i = first; i < end; i++)
        {
            count += context.EntityAt[i] >= 0 && context.EntityAt[i] != last ? 1 : 0;
            last = context.EntityAt[i];
        }

        return count;
    }

    private bool IsVerb(int token) => context.Analysis.Units[token].Class is WordClass.Verb or WordClass.VerbalGerund or WordClass.Participle or WordClass.NounOrVerb && context.Document.Tokens[token].Kind == TokenKind.Word;

    private void TellNumbers<TVisitor>(TokenSpan place, TokenSpan sentence, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        var (any, near) = (false, false);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (context.Document.Tokens[i].Kind != TokenKind.Number || place.Contains(new(i, i + 1)))
                continue;
            any = true;
            near |= i < place.First ? place.First - i <= Near : i - place.End < Near;
        }

        RoleFacts.Tell(any, RoleFeature.NumberInSentence, ref visitor);
        RoleFacts.Tell(near, RoleFeature.NumberNear, ref visitor);
    }

    private void TellOthers<TVisitor>(RoleEntity entity, TokenSpan place, TokenSpan sentence, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        var (listed, others) = (false, false);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (context.EntityAt[i] < 0 || context.Entities[context.EntityAt[i]] == entity || context.Entities[context.EntityAt[i]].Label != entity.Label)
                continue;
            others = true;
            listed |= Math.Abs(i < place.First ? place.First - i : i - place.End + 1) <= 2;
        }

        RoleFacts.Tell(others, RoleFeature.OtherNamesInSentence, ref visitor);
        RoleFacts.Tell(listed, RoleFeature.InList, ref visitor);
    }
}
