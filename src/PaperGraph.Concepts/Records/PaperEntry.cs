using PaperGraph.Core.Papers;

namespace PaperGraph.Concepts.Records;

/// <summary>What settling needs of one paper; the abstract is not kept.</summary>
internal sealed record PaperEntry(Paper Paper, MentionRow[] Mentions, DefinitionRow[] Definitions, ScoreRow[] Scores, RelationRow[] Relations)
{
    /// <summary>The same with every name's number replaced.</summary>
    public PaperEntry Renumber(int[] numbers)
    {
        for (var i = 0; i < Mentions.Length; i++)
        {
            var row = Mentions[i];
            Mentions[i] = row with { Form = numbers[row.Form], LexiconForm = row.LexiconForm < 0 ? -1 : numbers[row.LexiconForm] };
        }

        for (var i = 0; i < Definitions.Length; i++)
            Definitions[i] = new(numbers[Definitions[i].ShortForm], numbers[Definitions[i].LongForm]);
        for (var i = 0; i < Scores.Length; i++)
            Scores[i] = Scores[i] with { SubjectForm = numbers[Scores[i].SubjectForm], BenchmarkForm = numbers[Scores[i].BenchmarkForm] };
        for (var i = 0; i < Relations.Length; i++)
            Relations[i] = Relations[i] with { SubjectForm = numbers[Relations[i].SubjectForm], ObjectForm = numbers[Relations[i].ObjectForm] };
        return this;
    }
}
