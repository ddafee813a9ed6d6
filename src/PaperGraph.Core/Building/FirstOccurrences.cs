using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Core.Building;

/// <summary>Remembers where each id of a build came first, in about 60 bytes an id.</summary>
internal sealed class FirstOccurrences
{
    private readonly Dictionary<UInt128, Entry> _entries = [];
    private readonly List<string> _files = [];

    public Occurrence Add(string id, string contentHash, SourcePosition position, out SourcePosition first)
    {
        var content = UInt128.Parse(contentHash, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_entries, Fingerprint(id), out var known);
        if (!known)
            entry = new Entry(content, FileNumber(position.File), position.Line);
        first = new SourcePosition(_files[entry.File], entry.Line);
        return !known ? Occurrence.First : entry.Content == content ? Occurrence.Repeated : Occurrence.Conflicting;
    }

    private static UInt128 Fingerprint(string id) =>
        MemoryMarshal.Read<UInt128>(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    private int FileNumber(string file)
    {
        if (_files.Count == 0 || _files[^1] != file)
            _files.Add(file);
        return _files.Count - 1;
    }

    private readonly record struct Entry(UInt128 Content, int File, long Line);
}

/// <summary>Whether an id is new in a build.</summary>
internal enum Occurrence
{
    First,
    Repeated,
    Conflicting,
}
