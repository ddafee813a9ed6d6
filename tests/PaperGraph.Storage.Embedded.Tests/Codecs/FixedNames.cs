using PaperGraph.Storage.Embedded.Codecs;

namespace PaperGraph.Storage.Embedded.Tests.Codecs;

/// <summary>A dictionary of names in memory.</summary>
internal sealed class FixedNames : INames
{
    private readonly List<string> _names = [];

    public bool HasRoom => true;

    public int Number(string name)
    {
        if (!_names.Contains(name))
            _names.Add(name);
        return _names.IndexOf(name) + 1;
    }

    public string Name(int number) => _names[number - 1];
}
