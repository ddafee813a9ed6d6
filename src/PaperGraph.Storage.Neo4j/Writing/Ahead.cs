using System.Runtime.CompilerServices;

namespace PaperGraph.Storage.Neo4j.Writing;

/// <summary>Makes the next item of a sequence while the current one is used.</summary>
internal static class Ahead
{
    public static async IAsyncEnumerable<T> MadeAhead<T>(this IEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var enumerator = items.GetEnumerator();
        var next = Task.Run(enumerator.MoveNext, cancellationToken);
        try
        {
            while (await next.ConfigureAwait(false))
            {
                var item = enumerator.Current;
                next = Task.Run(enumerator.MoveNext, cancellationToken);
                yield return item;
            }
        }
        finally
        {
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
