using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using PaperGraph.Concepts.Maps;
using PaperGraph.Hosting;

namespace PaperGraph.Web.Serving;

/// <summary>
/// Keeps what was made from the whole graph, so that the next start need not make it again: a file each, with a line that says of which state of which
/// store and by which build of the program it was made, a digest, and the content. What does not fit, or is not whole, is made anew and replaced.
/// </summary>
internal sealed class KeptFiles(IOptions<PaperGraphWebOptions> options)
{
    private static readonly Guid Build = typeof(ConceptMap).Module.ModuleVersionId;

    private readonly string? _folder = options.Value.KeptFolder;

    /// <summary>What is kept for a graph, or what is made then and kept.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="form">Writes and reads it.</param>
    /// <param name="make">Makes it.</param>
    public async Task<T> ReadOrMakeAsync<T>(string name, ServedGraph graph, KeptForm<T> form, Func<Task<T>> make)
        where T : class
    {
        if (_folder is null || graph.Status.State.Length == 0)
            return await make().ConfigureAwait(false);
        var path = Path.Combine(_folder, name);
        var head = Encoding.UTF8.GetBytes($"papergraph {name} {Build:n} {graph.Status.State}\n");
        if (TryRead(path, head, form) is { } kept)
            return kept;
        var made = await make().ConfigureAwait(false);

        // Where someone has committed meanwhile, or put another store there, nobody knows which of the two states was read.
        if (!GraphStores.IsReplaced(graph.Store) && (await graph.Store.GetStatusAsync().ConfigureAwait(false)).State == graph.Status.State)
            TryWrite(path, head, form, made);
        return made;
    }

    private static T? TryRead<T>(string path, byte[] head, KeptForm<T> form)
        where T : class
    {
        try
        {
            if (!File.Exists(path))
                return null;
            using var file = File.OpenRead(path);
            var found = new byte[head.Length + SHA256.HashSizeInBytes];
            if (file.ReadAtLeast(found, found.Length, throwOnEndOfStream: false) < found.Length || !found.AsSpan().StartsWith(head))
                return null;
            var content = GC.AllocateUninitializedArray<byte>(checked((int)(file.Length - found.Length)));
            file.ReadExactly(content);
            return SHA256.HashData(content).AsSpan().SequenceEqual(found.AsSpan(head.Length)) ? form.Read(content) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException or JsonException or OverflowException)
        {
            return null;
        }
    }

    // A folder that may not be written to costs the next start some seconds, nothing else.
    private static void TryWrite<T>(string path, byte[] head, KeptForm<T> form, T value)
    {
        try
        {
            using var content = new MemoryStream();
            form.Write(content, value);
            var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var draft = $"{path}.{Environment.ProcessId}";
            using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(head);
                file.Write(SHA256.HashData(bytes));
                file.Write(bytes);
            }

            File.Move(draft, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }
}

/// <summary>How something is written to a file and read back.</summary>
/// <param name="Write">Writes it.</param>
/// <param name="Read">Reads it back.</param>
internal sealed record KeptForm<T>(Action<Stream, T> Write, Func<byte[], T?> Read)
{
    private static readonly JsonSerializerOptions Options = new() { IncludeFields = true };

    /// <summary>As JSON, for what is small.</summary>
    public static KeptForm<T> Json { get; } = new((stream, value) => JsonSerializer.Serialize(stream, value, Options), bytes => JsonSerializer.Deserialize<T>(bytes, Options));
}
