using PaperGraph.Cli.Output;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Names;
using PaperGraph.Core.Querying;

namespace PaperGraph.Cli.Query;

/// <summary>The statement that a user means.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Source">What errors call it.</param>
/// <param name="Named">The named query that it is, if it is one.</param>
internal sealed record QueryInput(string Text, string Source, NamedInput? Named = null)
{
    /// <summary>Takes it from a file, from standard input, from the named queries, or as it stands.</summary>
    /// <exception cref="PaperGraphException">The file cannot be read, or there is no query of that name.</exception>
    public static async Task<QueryInput> ReadAsync(string? text, string? file, Terminal terminal, CancellationToken cancellationToken)
    {
        if (file is not null)
            return new(await ReadFileAsync(file, cancellationToken).ConfigureAwait(false), file);
        if (text == "-")
        {
            using var reader = new StreamReader(terminal.OpenStandardInput());
            return new(await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false), "-");
        }

        return Of(text!);
    }

    /// <summary>A statement, or the named query that a text names.</summary>
    /// <exception cref="PaperGraphException">It is a single word, and there is no query of that name.</exception>
    public static QueryInput Of(string text) => OfName(text) ?? new(text, "query");

    /// <summary>Whether a text is the name of a query.</summary>
    public static bool IsNamed(string text) => CypherLibrary.Queries.Any(query => query.Name == text.Trim());

    // Every statement of Cypher has more than a word.
    private static QueryInput? OfName(string text)
    {
        var name = text.Trim();
        if (CypherLibrary.Queries.FirstOrDefault(query => query.Name == name) is { } query)
            return new(query.Text, query.Name, new(query));
        if (name.Length == 0 || !name.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_'))
            return null;
        var near = EditDistance.Nearest(name.ToLowerInvariant(), CypherLibrary.Queries.Select(known => known.Name));
        throw new PaperGraphException(
            ErrorKind.NotFound, $"There is no query '{name}'.", near is null ? $"{InvocationName.Prefix} query --list, which shows what there is" : $"did you mean {near}?");
    }

    private static async Task<string> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PaperGraphException(ErrorKind.Input, $"{path} cannot be read: {error.Message}", innerException: error);
        }
    }
}
