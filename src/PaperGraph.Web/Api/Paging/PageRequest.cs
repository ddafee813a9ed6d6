using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Paging;

/// <summary>Which part of a list is wanted: <c>?limit=&amp;cursor=</c>.</summary>
/// <param name="Limit">How many items at the most.</param>
/// <param name="Skip">How many come before.</param>
/// <param name="Version">The graph's version.</param>
/// <param name="List">Tells the list from others, where it goes on by cursors.</param>
internal sealed record PageRequest(int Limit, int Skip, string Version, string List = "")
{
    public const int Most = 1_000, Usual = 50;

    public const string LimitName = "limit", CursorName = "cursor";

    /// <summary>One row more than wanted, which tells whether a part follows.</summary>
    public (string, Value)[] Rows => [("skip", Value.Of(Skip)), ("limit", Value.Of(Limit + 1))];

    /// <summary>The same for a query that cannot skip.</summary>
    public (string, Value) RowsFromTheFirst => ("limit", Value.Of(Skip + Limit + 1));

    public static async ValueTask<PageRequest?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var graph = await ServedGraph.OfRequestAsync(context).ConfigureAwait(false);
        var (query, list) = (context.Request.Query, ListName.Of(context.Request));
        var skip = Cursor.Read(query[CursorName], graph.Version, list);
        return new(ReadLimit(query[LimitName], parameter.GetCustomAttribute<PageSizeAttribute>()?.Size ?? Usual), skip, graph.Version, list);
    }

    /// <summary>A part of a list out of the rows that were asked for.</summary>
    public Page<T> Of<T>(IEnumerable<T> rows)
    {
        var items = rows.Take(Limit + 1).ToList();
        var follows = items.Count > Limit;
        if (follows)
            items.RemoveAt(Limit);
        return new(items, follows ? Cursor.Write(Skip + Limit, Version, List) : null);
    }

    /// <summary>The same out of rows that begin with the list's first.</summary>
    public Page<T> OfFirst<T>(IEnumerable<T> rows) => Of(rows.Skip(Skip));

    private static int ReadLimit(string? text, int usual) => text is null ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= Most ? limit
        : throw new ApiException(KnownProblems.BadRequest($"limit is a whole number from 1 to {Most}, not '{Shortened.Of(text)}'.", $"limit={usual}, and cursor for what follows"));
}
