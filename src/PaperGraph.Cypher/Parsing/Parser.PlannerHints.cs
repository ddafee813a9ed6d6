namespace PaperGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    /// <summary>Hints to Neo4j's planner behind USING: they never change an answer, so they are read and left.</summary>
    private void SkipPlannerHint()
    {
        if (Accept(Keyword.Join))
        {
            Expect(Keyword.On);
            do
                ParseName("a variable");
            while (Accept(TokenKind.Comma));
            return;
        }

        if (!Accept(Keyword.Scan))
            SkipIndexWords();
        ParseName("a variable");
        Expect(TokenKind.Colon, ": and a label");
        ParseName("a label");
        if (At(TokenKind.LeftParenthesis))
            ParseKeys();
    }

    /// <summary><c>DIFFERENT RELATIONSHIPS</c>, which is what MATCH always means here.</summary>
    private void SkipMatchMode()
    {
        if (At(Keyword.Repeatable, Keyword.Elements))
            throw Refused("A relationship occurs once in a match: REPEATABLE ELEMENTS is not known", Current.Span);
        if (Accept(Keyword.Different, Keyword.Relationships))
            return;
        if (Accept(Keyword.Different, Keyword.Relationship))
            Expect(Keyword.Bindings);
    }

    private void SkipIndexWords()
    {
        if (Current.Keyword is Keyword.Text or Keyword.Range or Keyword.Point)
            _index++;
        if (!Accept(Keyword.Index))
            throw Unexpected("INDEX, SCAN or JOIN after USING", Keyword.Index, Keyword.Scan, Keyword.Join);
        Accept(Keyword.Seek);
    }

    private void ParseKeys()
    {
        var open = Open(TokenKind.LeftParenthesis, "(");
        do
            ParseName("a property name");
        while (Accept(TokenKind.Comma));
        Close(open, ") or another property name");
    }
}
