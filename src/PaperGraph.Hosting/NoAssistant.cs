using PaperGraph.Core.Querying;

namespace PaperGraph.Hosting;

/// <summary>Knows nothing.</summary>
internal sealed class NoAssistant : ICypherAssistant
{
    public ValueTask<CypherCompletions> CompleteAsync(string text, int position, CancellationToken cancellationToken = default) =>
        new(new CypherCompletions(position, 0, []));
}
