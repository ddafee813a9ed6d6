using System.Text;
using System.Text.Json;
using PaperGraph.Ingest.Identity;
using PaperGraph.Ingest.Records;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.JsonLines;

/// <summary>Reads one JSON object into a draft, in one pass over its bytes.</summary>
internal ref struct JsonRecordParser(ReadOnlySpan<byte> json)
{
    private static readonly int FieldCount = Enum.GetValues<JsonField>().Length;
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 256 };

    private readonly ReadOnlySpan<byte> _json = json;
    private readonly PaperDraft _draft = new();
    private Utf8JsonReader _reader = new(json, Lenient);
    private JsonProblem? _problem;

    /// <summary>A year that says none, to be warned of.</summary>
    public string? OddYear { get; private set; }

    /// <summary>Reads the object; null and a problem where it cannot be taken.</summary>
    public PaperDraft? Parse(out JsonProblem problem)
    {
        try
        {
            ParseObject();
        }
        catch (JsonException exception)
        {
            _problem = JsonProblem.NotJson(_json, exception);
        }
        catch (InvalidOperationException)
        {
            _problem = new((int)_reader.TokenStartIndex, "the text holds half of a character (\\ud800 to \\udfff must come in pairs)");
        }

        problem = _problem.GetValueOrDefault();
        return _problem is null ? _draft : null;
    }

    private void ParseObject()
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            Fail("the record", "an object");
            return;
        }

        Span<int> ranks = stackalloc int[FieldCount];
        ranks.Fill(int.MaxValue);
        while (_problem is null && _reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKnown = TryFindField(out var field, out var rank);
            _reader.Read();
            if (!isKnown || _reader.TokenType == JsonTokenType.Null || rank > ranks[(int)field])
            {
                _reader.Skip();
                continue;
            }

            ranks[(int)field] = rank;
            ParseField(field);
        }

        if (_problem is null && _reader.Read())
            Fail("the line", "one record");
    }

    private readonly bool TryFindField(out JsonField field, out int rank) =>
        JsonFieldNames.TryFind(_reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(_reader.GetString()!) : _reader.ValueSpan, out field, out rank);

    private void ParseField(JsonField field)
    {
        switch (field)
        {
            case JsonField.Id:
                _draft.OriginalId = ReadTextOrNumber("id");
                _draft.Id = string.IsNullOrWhiteSpace(_draft.OriginalId) ? null : _draft.OriginalId;
                break;
            case JsonField.Title:
                _draft.Title = ReadText("title");
                break;
            case JsonField.Abstract:
                _draft.Abstract = ReadText("abstract");
                break;
            case JsonField.Authors:
                _draft.Authors = ReadAuthors();
                break;
            case JsonField.Year:
                _draft.Year = ReadYear();
                break;
            case JsonField.Venue:
                _draft.Venue = ReadText("venue");
                break;
            case JsonField.Url:
                _draft.Url = ReadText("url");
                break;
            case JsonField.Doi:
                _draft.Doi = Doi.Find(ReadText("doi"));
                break;
            case JsonField.Arxiv:
                _draft.Arxiv = ArxivId.Parse(ReadText("arxiv"));
                break;
            case JsonField.References:
                _draft.References = ReadReferences();
                break;
        }
    }

    private string ReadText(string field)
    {
        if (_reader.TokenType == JsonTokenType.String)
            return _reader.GetString()!;
        Fail($"the field '{field}'", "a string");
        return "";
    }

    private string ReadTextOrNumber(string field)
    {
        if (_reader.TokenType == JsonTokenType.Number)
            return Encoding.ASCII.GetString(_reader.ValueSpan);
        if (_reader.TokenType == JsonTokenType.String)
            return _reader.GetString()!;
        Fail($"the field '{field}'", "a string or a number");
        return "";
    }

    private int? ReadYear()
    {
        if (_reader.TokenType is not (JsonTokenType.Number or JsonTokenType.String))
        {
            Fail("the field 'year'", "a year as an integer or a string");
            return null;
        }

        var text = ReadTextOrNumber("year");
        var year = Years.Find(text);
        OddYear = year is null && text.Length > 0 ? text : null;
        return year;
    }

    private List<AuthorName> ReadAuthors()
    {
        if (_reader.TokenType == JsonTokenType.String)
            return AuthorLists.Parse(_reader.GetString()!);
        var authors = new List<AuthorName>();
        if (_reader.TokenType != JsonTokenType.StartArray)
            Fail("the field 'authors'", "a list of names");
        while (_problem is null && _reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadAuthor() is { } name && AuthorLists.IsName(name))
                authors.Add(PersonNames.Parse(name, expectInitials: false));
        }

        return authors;
    }

    private string? ReadAuthor()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.String:
                return _reader.GetString();
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.StartObject:
                return ReadNameOfObject();
            default:
                Fail("an author", "a string, or an object with 'name'");
                return null;
        }
    }

    private string? ReadNameOfObject()
    {
        string? name = null;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var isName = _reader.ValueTextEquals("name"u8);
            _reader.Read();
            if (isName && _reader.TokenType == JsonTokenType.String)
                name = _reader.GetString();
            else
                _reader.Skip();
        }

        return name;
    }

    private List<string> ReadReferences()
    {
        var references = new List<string>();
        if (_reader.TokenType != JsonTokenType.StartArray)
            Fail("the field 'references'", "a list of ids");
        while (_problem is null && _reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (_reader.TokenType != JsonTokenType.Null && ReadTextOrNumber("references") is { Length: > 0 } id)
                references.Add(id);
        }

        return references;
    }

    private void Fail(string what, string expected) => _problem ??= JsonProblem.WrongType(_reader, what, expected);
}
