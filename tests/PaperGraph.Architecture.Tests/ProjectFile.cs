using System.Xml.Linq;
using PaperGraph.Testing;

namespace PaperGraph.Architecture.Tests;

/// <summary>A project below <c>src</c> as its file says it.</summary>
internal sealed record ProjectFile(string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    public static IReadOnlyList<ProjectFile> All { get; } =
        [.. Directory.GetFiles(RepositoryFiles.At("src"), "*.csproj", SearchOption.AllDirectories).Select(Read).OrderBy(project => project.Name, StringComparer.Ordinal)];

    private static ProjectFile Read(string path)
    {
        var project = XDocument.Load(path);
        return new(
            Path.GetFileNameWithoutExtension(path),
            [.. Includes(project, "ProjectReference").Select(include => Path.GetFileNameWithoutExtension(include.Replace('\\', '/')))],
            [.. Includes(project, "PackageReference")]);
    }

    private static IEnumerable<string> Includes(XDocument project, string item) =>
        project.Descendants(item).Select(element => element.Attribute("Include")!.Value).Order(StringComparer.Ordinal);
}
