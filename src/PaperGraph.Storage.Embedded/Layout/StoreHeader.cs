using System.Buffers.Binary;
using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Storage.Embedded.Layout;

/// <summary>Looks at a file's first bytes before SQLite does, so that a file of another kind is never touched.</summary>
internal static class StoreHeader
{
    // https://www.sqlite.org/fileformat2.html#the_database_header
    private const int Length = 100;
    private const int UserVersionOffset = 60;
    private const int ApplicationIdOffset = 68;

    private static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    /// <summary>Whether there is a store; false where there is nothing, or an empty file as a creation that was cut off leaves it.</summary>
    /// <exception cref="PaperGraphException">Something else is there, or a store of a newer version.</exception>
    public static bool Check(string path)
    {
        if (Directory.Exists(path))
            throw new PaperGraphException(ErrorKind.Store, $"{path} is a folder; a store is a file", $"name a file in it, for example {Path.Combine(path, "papergraph.db")}");
        if (!File.Exists(path))
            return false;
        var header = Read(path);
        if (header.Length == 0)
            return false;
        if (header.Length < Length || !header.AsSpan().StartsWith(Magic))
            throw NotAStore(path, "a file of another kind");
        if (BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(ApplicationIdOffset)) != StoreFormat.ApplicationId)
            throw NotAStore(path, "another program's database");
        CheckVersion(path, BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(UserVersionOffset)));
        return true;
    }

    /// <exception cref="PaperGraphException">The version is newer than this one.</exception>
    public static void CheckVersion(string path, long version)
    {
        if (version > StoreFormat.Version)
        {
            throw new PaperGraphException(
                ErrorKind.Store, $"{path} has format {version}; this version of PaperGraph knows formats up to {StoreFormat.Version}",
                "use the newer version of PaperGraph that wrote it");
        }
    }

    private static PaperGraphException NotAStore(string path, string whatItIs) => new(
        ErrorKind.Store, $"{path} is not a PaperGraph store but {whatItIs}; it was not touched", "choose another path for the store");

    private static byte[] Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var header = new byte[Length];
            return header[..file.ReadAtLeast(header, Length, throwOnEndOfStream: false)];
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new PaperGraphException(ErrorKind.Store, $"{path} cannot be read: {failed.Message}", "check the rights on the file", failed);
        }
    }
}
