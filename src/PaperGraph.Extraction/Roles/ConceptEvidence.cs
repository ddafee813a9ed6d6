using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Roles;

/// <summary>What holds of a concept wherever it stands: its name, how often it is named, what its paper is.</summary>
internal sealed class ConceptEvidence(RoleContext context)
{
    /// <summary>Tells what holds of the concept wherever it stands.</summary>
    public void TellConcept<TVisitor>(RoleEntity entity, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        visitor.Feature(RoleFeature.Always);
        TellName(entity, ref visitor);
        TellCounts(entity, ref visitor);
        if (context.Sentences.ProposesAny)
            visitor.Feature(RoleFeature.PaperProposes);
        if (context.TitleColon > 0)
            visitor.Feature(RoleFeature.TitleHasColon);
    }

    private void TellName<TVisitor>(RoleEntity entity, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        var name = entity.Places[0];
        foreach (var place in entity.Places)
            name = place.Length > name.Length ? place : name;
        var first = context.Document.Tokens[name.First].Word;
        RoleFacts.Tell(entity.IsKnown, RoleFeature.Known, ref visitor);
        RoleFacts.Tell(IsNameLike(name), RoleFeature.NameLike, ref visitor);
        RoleFacts.Tell(name.First >= context.Document.TitleEnd && name.First > context.Document.SentenceOf(name.First).First && first.Has(WordShape.Initial), RoleFeature.Capitalised, ref visitor);
        visitor.Feature(name.Length switch { 1 => RoleFeature.OneWord, 2 => RoleFeature.TwoWords, _ => RoleFeature.LongName });
        TellDefinition(entity, ref visitor);
        RoleFacts.Tell(!IsIn(context.OwnName, name) && SharesOwnName(name), RoleFeature.ExtendsOwnName, ref visitor);
        for (var i = name.First; i < name.End; i++)
            visitor.Word(i == name.End - 1 ? RoleWord.Head : RoleWord.Name, i);
    }

    private bool IsNameLike(TokenSpan name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (context.Document.Tokens[i].Word.IsNameLike)
                return true;
        }

        return false;
    }

    private static bool IsIn(TokenSpan outer, TokenSpan inner) => outer.First <= inner.First && inner.End <= outer.End;

    /// <summary>Whether a name begins with the name that opens the title: <c>Zeta-7B-Chat</c> of <c>Zeta: Better Trams</c>.</summary>
    private bool SharesOwnName(TokenSpan name) =>
        context.OwnName.Length is > 0 and <= 3
        && string.Equals(context.Document.Tokens[0].Word.Key, context.Document.Tokens[name.First].Word.Key, StringComparison.Ordinal);

    private void TellDefinition<TVisitor>(RoleEntity entity, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        foreach (var definition in context.Analysis.Definitions)
        {
            foreach (var place in entity.Places)
            {
                if (definition.Long != place && definition.Short != place)
                    continue;
                visitor.Feature(RoleFeature.Defined);
                RoleFacts.Tell(context.Sentences.IsOwn(context.Document.Tokens[place.First].Sentence), RoleFeature.DefinedSelf, ref visitor);
                return;
            }
        }
    }

    private void TellCounts<TVisitor>(RoleEntity entity, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        visitor.Feature(entity.Places.Count switch { 1 => RoleFeature.NamedOnce, 2 => RoleFeature.NamedTwice, _ => RoleFeature.NamedOften });
        var inTitle = entity.Places[0].First < context.Document.TitleEnd;
        if (inTitle)
            visitor.Feature(entity.Places[^1].First >= context.Document.TitleEnd ? RoleFeature.InTitleAndText : RoleFeature.TitleOnly);
        var (same, first) = (0, true);
        foreach (var other in context.Entities)
        {
            if (other.Label != entity.Label)
                continue;
            same++;
            first &= other.Places[0].First >= entity.Places[0].First;
        }

        RoleFacts.Tell(first, RoleFeature.FirstOfLabel, ref visitor);
        visitor.Feature(same switch { 1 => RoleFeature.OnlyOfLabel, <= 3 => RoleFeature.FewOfLabel, _ => RoleFeature.ManyOfLabel });
    }
}
