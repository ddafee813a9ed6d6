using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Listing;

/// <summary>How much a line looks like a title and like an abstract: 0 is perfect, each point speaks against it.</summary>
internal readonly record struct LineShape(double TitleCost, double AbstractCost)
{
    private const int LongTitle = 24;
    private const int ShortAbstract = 45;
    private const double Most = 12;

    /// <summary>The shape of a line that is too long to be held: no title.</summary>
    public static LineShape TooLong { get; } = new(Most, 0);

    /// <summary>The shape of a line, from its number of words, of sentence ends inside it, and its last character.</summary>
    public static LineShape Of(string line)
    {
        var (words, sentenceEnds) = Count(line);
        var endsLikeSentence = line.TrimEnd() is [.., '.'];
        var title = (Math.Max(0, words - LongTitle) / 6.0) + (1.5 * sentenceEnds) + (endsLikeSentence ? 1.5 : 0);
        var text = (Math.Max(0, ShortAbstract - words) / 8.0) + (sentenceEnds == 0 && !endsLikeSentence ? 4 : 0);
        return new(Math.Min(title, Most), Math.Min(text, Most));
    }

    private static (int Words, int SentenceEnds) Count(string line)
    {
        var (words, ends) = (0, 0);
        var previous = ' ';
        for (var i = 0; i < line.Length; i++)
        {
            if (WhiteSpace.Is(previous) && !WhiteSpace.Is(line[i]))
                words++;
            if (previous == '.' && line[i] == ' ' && i + 1 < line.Length && char.IsUpper(line[i + 1]))
                ends++;
            previous = line[i];
        }

        return (words, ends);
    }
}
