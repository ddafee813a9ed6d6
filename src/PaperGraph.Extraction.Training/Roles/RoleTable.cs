using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Training.Papers;

namespace PaperGraph.Extraction.Training.Roles;

/// <summary>Numbers all evidence for roles. A word has a number if most texts write it small: no name gets a weight.</summary>
internal sealed class RoleTable(SmallWords smallWords)
{
    private readonly Dictionary<RoleEvidenceName, int> _numbers = [];
    private readonly List<RoleEvidenceName> _names = [];

    public int Count => _names.Count;

    public RoleEvidenceName this[int number] => _names[number];

    /// <summary>What a text says of a concept, each piece of evidence once.</summary>
    public int[] Read(Analysis analysis, RoleEvidence evidence, RoleEntity entity)
    {
        var collector = new Collector(this, analysis);
        evidence.TellConcept(entity, ref collector);
        foreach (var place in entity.Places)
            evidence.TellPlace(entity, place, ref collector);
        return collector.Numbers;
    }

    private int NumberOf(RoleEvidenceName name)
    {
        if (_numbers.TryGetValue(name, out var number))
            return number;
        _numbers.Add(name, _names.Count);
        _names.Add(name);
        return _names.Count - 1;
    }

    private readonly struct Collector(RoleTable table, Analysis analysis) : IRoleVisitor
    {
        private readonly HashSet<int> _numbers = [];

        public int[] Numbers => [.. _numbers.Order()];

        public void Feature(RoleFeature feature) => _numbers.Add(table.NumberOf(RoleEvidenceName.Of(feature)));

        public void Word(RoleWord kind, int token)
        {
            var word = analysis.Document.Tokens[token].Word.Normal;
            if (table.IsWord(word))
                _numbers.Add(table.NumberOf(RoleEvidenceName.Of(kind, word)));
        }

        public void Words(RoleWord kind, int first, int end)
        {
            for (var token = first; token < end; token++)
                Word(kind, token);
        }
    }

    private bool IsWord(string word) => smallWords.Contains(word) || word is "a" or "an" or "we" or "on" or "of" or "in" or "to" or "by" or "as" or "is" or "it" or "at" or "or" or "," or "(" or ")" or "." or "?" or "%";
}
