using System.IO.Compression;
using nietras.SeparatedValues;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Ingest.Inputs;

namespace PaperGraph.Ingest.GraphCsv;

/// <summary>Opens files and reads their headers.</summary>
internal static class GraphCsvReader
{
    private static readonly string[] Endings = [".csv", ".csv.gz"];
    private static readonly string[] Beginnings = ["nodes-", "relationships-"];

    /// <summary>The files of a folder in ordinal order, relationships after nodes.</summary>
    /// <exception cref="PaperGraphException">There is no such folder, no file in it, or a header is wrong.</exception>
    public static IReadOnlyList<GraphCsvFile> FindFiles(string folder)
    {
        if (!Directory.Exists(folder))
            throw new PaperGraphException(ErrorKind.Input, $"There is no folder {folder}.", "a folder of CSV files with neo4j-admin headers, as export --format csv makes it");
        var files = Inputs.FileAccess.Try(folder, () => FolderFiles.Find(folder, 0)).Where(path => Array.Exists(Endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            .Select(ReadHeader).OfType<GraphCsvFile>().OrderBy(file => file.HasRelationships).ToList();
        return files.Count > 0 ? files : throw new PaperGraphException(
            ErrorKind.Input, $"{folder} holds no CSV file with a header.", "files whose first line is like id:ID,name,:LABEL or :START_ID,:END_ID,:TYPE");
    }

    /// <summary>Opens a file before its header.</summary>
    public static SepReader Open(string path) => Inputs.FileAccess.Try(path, () =>
    {
        Stream stream = File.OpenRead(path);
        if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            stream = new GZipStream(stream, CompressionMode.Decompress);
        return Sep.New(',').Reader(options => options with { HasHeader = false, DisableColCountCheck = true }).From(stream);
    });

    private static GraphCsvFile? ReadHeader(string path)
    {
        using var reader = Open(path);
        if (!reader.MoveNext())
            return null;
        var row = new GraphCsvRow(path, reader.Current);
        var columns = new List<GraphCsvColumn>();
        for (var cell = 0; cell < row.Count; cell++)
        {
            var column = GraphCsvColumnParser.Parse(row.Text(cell).ToString(), out var problem) ?? throw row.Error(cell, problem.Message, problem.Hint);
            if (column.Name is { } name && columns.Exists(other => other.Name == name))
                throw row.Error(cell, $"The column '{name}' is there twice");
            columns.Add(column);
        }

        var file = new GraphCsvFile(path, columns, NameOf(path));
        Check(file, row);
        return file;
    }

    private static void Check(GraphCsvFile file, in GraphCsvRow row)
    {
        var (starts, ends) = (file.Columns.Count(column => column.Role == ColumnRole.Start), file.Columns.Count(column => column.Role == ColumnRole.End));
        if (starts != ends || starts > 1)
            throw row.Error(0, "A file of relationships has one column :START_ID and one :END_ID");
        var foreign = file.Columns.ToList().FindIndex(column => file.HasRelationships ? column.Role is ColumnRole.Id or ColumnRole.Label : column.Role == ColumnRole.Type);
        if (foreign >= 0)
            throw row.Error(foreign, $"{file.Columns[foreign]} does not go with a file of {(file.HasRelationships ? "relationships" : "nodes")}");
        foreach (var role in new[] { ColumnRole.Id, ColumnRole.Type })
        {
            if (file.Columns.Count(column => column.Role == role) > 1)
                throw row.Error(0, $"Two columns of the role {role.ToString().ToUpperInvariant()}", "one of them as :IGNORE");
        }
    }

    private static string NameOf(string path)
    {
        var name = Path.GetFileName(path);
        name = name[..^Array.Find(Endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))!.Length];
        return Array.Find(Beginnings, beginning => name.StartsWith(beginning, StringComparison.Ordinal)) is { } beginning ? name[beginning.Length..] : name;
    }
}
