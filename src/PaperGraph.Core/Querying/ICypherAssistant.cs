namespace PaperGraph.Core.Querying;

/// <summary>Helps people to write Cypher over one store: a shell and an editor ask it what can come next.</summary>
public interface ICypherAssistant
{
    /// <summary>What can stand at a place of a text.</summary>
    /// <param name="text">The statement as far as it is written.</param>
    /// <param name="position">The cursor, in UTF-16 units from 0.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask<CypherCompletions> CompleteAsync(string text, int position, CancellationToken cancellationToken = default);
}
