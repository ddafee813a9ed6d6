namespace PaperGraph.Storage.Neo4j.Prefixing;

/// <summary>
/// Finds where a statement speaks of labels. A colon begins a label expression unless it follows the key of a map or stands in a
/// relationship's brackets before its WHERE; so does IS. Nothing else of the grammar has to be known.
/// </summary>
internal sealed class LabelPlaces
{
    private readonly List<CypherToken> _tokens = [];
    private readonly List<int> _origins = [];
    private readonly Stack<Bracket> _open = new();
    private readonly List<LabelPlace> _found = [];

    private LabelPlaces(List<CypherToken> tokens)
    {
        foreach (var (place, token) in tokens.Index())
        {
            if (token.Kind == CypherTokenKind.Blank)
                continue;
            _tokens.Add(token);
            _origins.Add(place);
        }
    }

    private enum Bracket
    {
        Group,
        List,
        RelationshipType,
        RelationshipCondition,
        Map,
        Block,
    }

    /// <summary>The places in the order in which they begin.</summary>
    public static List<LabelPlace> Find(List<CypherToken> tokens)
    {
        var places = new LabelPlaces(tokens);
        for (var i = 0; i < places._tokens.Count; i++)
            places.Visit(i);
        return places._found;
    }

    private CypherToken At(int place) => place >= 0 && place < _tokens.Count ? _tokens[place] : default;

    private void Visit(int place)
    {
        if (At(place).Kind == CypherTokenKind.Symbol)
            VisitSymbol(place);
        else if (At(place).Kind == CypherTokenKind.Word && !At(place - 1).IsSymbol("."))
            VisitWord(place);
        else if (At(place).Kind == CypherTokenKind.String && At(place - 1).IsSymbol("(") && IsSchemaProcedure(place - 2))
            Add(LabelPlaceKind.SchemaName, place, place);
    }

    private void VisitSymbol(int place)
    {
        switch (At(place).Text)
        {
            case "(":
                _open.Push(Bracket.Group);
                break;
            case "[":
                _open.Push(At(place - 1).IsSymbol("-") && At(Closing(place) + 1).IsSymbol("-") ? Bracket.RelationshipType : Bracket.List);
                break;
            case "{":
                _open.Push(IsMap(place) ? Bracket.Map : Bracket.Block);
                break;
            case ")" or "]" or "}":
                _open.TryPop(out _);
                break;
            case ":" when !IsAfterKey(place) && !IsIn(Bracket.RelationshipType):
                ReadExpression(place + 1);
                break;
        }
    }

    private void VisitWord(int place)
    {
        var token = At(place);
        if (token.IsWord("WHERE") && IsIn(Bracket.RelationshipType))
        {
            _open.Pop();
            _open.Push(Bracket.RelationshipCondition);
        }
        else if (token.IsWord("IS") && !IsIn(Bracket.RelationshipType))
        {
            var next = At(place + 1).IsWord("NOT") ? place + 2 : place + 1;
            ReadExpression(At(next).IsWord("LABELED") ? next + 1 : next);
        }
        else if (token.IsWord("labels") && At(place + 1).IsSymbol("(") && !At(place - 1).IsSymbol(":"))
        {
            Add(LabelPlaceKind.LabelsCall, place, Closing(place + 1));
        }
        else if ((token.IsWord("CONSTRAINT") || token.IsWord("INDEX")) && At(place + 1).IsName)
        {
            Add(LabelPlaceKind.SchemaName, place + 1, place + 1);
        }
    }

    private int ReadExpression(int place)
    {
        place = ReadTerm(place);
        while (At(place).IsSymbol("&") || (At(place).IsSymbol("|") && !IsBarOfComprehension(place)))
            place = ReadTerm(place + 1);
        return place;
    }

    private int ReadTerm(int place)
    {
        while (At(place).IsSymbol("!"))
            place++;
        if (At(place).IsSymbol("("))
            return ReadExpression(place + 1) + 1;
        if (IsDynamic(place))
        {
            var closing = Closing(place + 1);
            Add(LabelPlaceKind.DynamicLabel, place + 2, closing - 1);
            return closing + 1;
        }

        if (At(place).IsName)
            Add(LabelPlaceKind.Label, place, place);
        return At(place).IsName || At(place).IsSymbol("%") ? place + 1 : place;
    }

    // Of [n IN nodes WHERE n:A | n.name] the bar is the comprehension's, of [n IN nodes WHERE n:A|B] it is the label's.
    private bool IsBarOfComprehension(int place) =>
        IsIn(Bracket.List) && (!At(place + 1).IsName || (At(place + 2) is { Kind: CypherTokenKind.Symbol, Text: "." or "(" or "[" or "{" }));

    private bool IsDynamic(int place) =>
        At(place + 1).IsSymbol("(") && (At(place).IsSymbol("$") || At(place) is { Kind: CypherTokenKind.Parameter, Text: "$any" or "$all" });

    private bool IsSchemaProcedure(int place) => At(place).IsWord("queryNodes") || At(place).IsWord("queryRelationships") || At(place).IsWord("awaitIndex");

    private bool IsMap(int place) =>
        At(place + 1) is { Kind: CypherTokenKind.Symbol, Text: "}" or "." }
        || (At(place + 1).IsName && At(place + 2) is { Kind: CypherTokenKind.Symbol, Text: ":" or "," or "}" });

    private bool IsAfterKey(int place) => IsIn(Bracket.Map) && At(place - 1).IsName && (At(place - 2).IsSymbol("{") || At(place - 2).IsSymbol(","));

    private bool IsIn(Bracket bracket) => _open.TryPeek(out var innermost) && innermost == bracket;

    // The place of the bracket that closes the one here, or the end.
    private int Closing(int place)
    {
        var depth = 0;
        for (; place < _tokens.Count; place++)
        {
            depth += At(place) is not { Kind: CypherTokenKind.Symbol } symbol ? 0 : symbol.Text switch
            {
                "(" or "[" or "{" => 1,
                ")" or "]" or "}" => -1,
                _ => 0,
            };
            if (depth == 0)
                return place;
        }

        return _tokens.Count - 1;
    }

    private void Add(LabelPlaceKind kind, int first, int last) => _found.Add(new(kind, _origins[first], _origins[Math.Max(first, last)]));
}
