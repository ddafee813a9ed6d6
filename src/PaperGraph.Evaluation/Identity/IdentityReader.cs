using PaperGraph.Core.Diagnostics;
using PaperGraph.Evaluation.Annotations;

namespace PaperGraph.Evaluation.Identity;

/// <summary>Reads which names across papers people took for one concept.</summary>
public static class IdentityReader
{
    /// <summary>
    /// The units of a file in JSON Lines, a concept a line:
    /// <c>{"concept","members":[{"type","name","papers":[…]}]}</c>. Other fields are passed over.
    /// </summary>
    /// <exception cref="PaperGraphException">The file cannot be read, or a record is wrong; the message points to it.</exception>
    public static async Task<IReadOnlyList<IdentityUnit>> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        var units = new List<IdentityUnit>();
        await foreach (var record in JsonLines.ReadAsync(path, cancellationToken).ConfigureAwait(false))
        {
            var concept = record.RequiredText("concept");
            foreach (var member in record.Records("members"))
            {
                var (label, name) = (member.RequiredLabel("type"), member.RequiredText("name"));
                units.AddRange(member.Texts("papers").Select(paper => new IdentityUnit(concept, label, name, paper)));
            }
        }

        return units;
    }
}
