using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;

namespace PaperGraph.Evaluation.Annotations;

/// <summary>Reads what people marked, what a system found, and the texts of both.</summary>
public static class AnnotationReader
{
    /// <summary>
    /// The annotations of a file in JSON Lines, by paper:
    /// <c>{"id","entities":[{"type","name","aliases"?,"surfaces"?,"role"?}],"results"?:[{"model","benchmark","value"}]}</c>.
    /// </summary>
    /// <exception cref="PaperGraphException">The file cannot be read, or a record is wrong; the message points to it.</exception>
    public static async Task<IReadOnlyDictionary<string, PaperAnnotation>> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        var annotations = new Dictionary<string, PaperAnnotation>(StringComparer.Ordinal);
        await foreach (var record in JsonLines.ReadAsync(path, cancellationToken).ConfigureAwait(false))
        {
            var annotation = new PaperAnnotation(
                record.RequiredText("id"), [.. record.Records("entities").Select(EntityOf)], [.. record.Records("results").Select(ResultOf)]);
            if (!annotations.TryAdd(annotation.Id, annotation))
                throw record.ErrorAt("id", $"a second record of '{annotation.Id}'");
        }

        return annotations;
    }

    /// <summary>The texts of a file in JSON Lines, in their order: <c>{"id","title","abstract"?,"year"?}</c>. Other fields are passed over.</summary>
    /// <exception cref="PaperGraphException">The file cannot be read, or a record is wrong; the message points to it.</exception>
    public static async Task<IReadOnlyList<Paper>> ReadTextsAsync(string path, CancellationToken cancellationToken = default)
    {
        var papers = new List<Paper>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var record in JsonLines.ReadAsync(path, cancellationToken).ConfigureAwait(false))
        {
            var paper = new Paper
            {
                Id = record.RequiredText("id"),
                Title = record.RequiredText("title"),
                Abstract = record.OptionalText("abstract") ?? "",
                Year = record.OptionalInteger("year"),
            };
            if (!ids.Add(paper.Id))
                throw record.ErrorAt("id", $"a second record of '{paper.Id}'");
            papers.Add(paper);
        }

        return papers;
    }

    private static AnnotatedEntity EntityOf(JsonRecord record) => new()
    {
        Type = record.RequiredLabel("type"),
        Name = record.RequiredText("name"),
        Aliases = record.Texts("aliases"),
        Surfaces = record.Texts("surfaces"),
        Role = RoleOf(record),
    };

    private static Role? RoleOf(JsonRecord record)
    {
        if (record.OptionalText("role") is not { Length: > 0 } name)
            return null;
        return Enum.TryParse<Role>(name, ignoreCase: true, out var role) && Enum.IsDefined(role) && !char.IsAsciiDigit(name[0])
            ? role
            : throw record.ErrorAt("role", $"there is no role '{name}'", "one of " + string.Join(", ", Enum.GetNames<Role>()).ToLowerInvariant());
    }

    private static AnnotatedResult ResultOf(JsonRecord record) =>
        new(record.RequiredText("model"), record.RequiredText("benchmark"), record.RequiredTextOrNumber("value"));
}
