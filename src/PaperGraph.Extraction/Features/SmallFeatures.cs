namespace PaperGraph.Extraction.Features;

/// <summary>
/// Features with few values, numbered one after another: their weights lie in a table, so that nothing is hashed and sought. One
/// number may stand for several features that are read together.
/// </summary>
internal static class SmallFeatures
{
    /// <summary>Classes of words, and one more for what is no word of the sentence.</summary>
    public const int Classes = 18;

    /// <summary>Steps of distance of a cue.</summary>
    public const int Distances = 5;

    /// <summary>Eight bits: the gaps around a token.</summary>
    public const int Gaps = 0;

    /// <summary>The classes of a token and of its two neighbours.</summary>
    public const int ClassesAround = Gaps + 256;

    /// <summary>The classes of the two tokens before, and its own.</summary>
    public const int ClassesBefore = ClassesAround + Triples;

    /// <summary>Its class, and those of the two tokens after.</summary>
    public const int ClassesAfter = ClassesBefore + Triples;

    /// <summary>Nine bits: where a token stands in its noun phrase.</summary>
    public const int Phrase = ClassesAfter + Triples;

    /// <summary>Three bits for the sentence, four for the place.</summary>
    public const int Place = Phrase + 512;

    /// <summary>A cue before the token, and its distance.</summary>
    public const int CueBefore = Place + 128;

    /// <summary>A cue after the token, and its distance.</summary>
    public const int CueAfter = CueBefore + (Cues.Count * Distances);

    /// <summary>A cue before other places of the word.</summary>
    public const int CueBeforeOthers = CueAfter + (Cues.Count * Distances);

    /// <summary>A cue after other places of the word.</summary>
    public const int CueAfterOthers = CueBeforeOthers + Cues.Count;

    /// <summary>How often the word stands in the document.</summary>
    public const int Repeats = CueAfterOthers + Cues.Count;

    /// <summary>No known run of either kind.</summary>
    public const int NoRun = Repeats + 10;

    /// <summary>Seven bits for the place in a run, three for its wholeness.</summary>
    public const int RunWholeness = NoRun + 2;

    /// <summary>Three bits for the end of a run, three for its cohesion, three for its frequency.</summary>
    public const int RunStrength = RunWholeness + 1024;

    /// <summary>Three bits for the end of a run, two for its abbreviations, two for titles.</summary>
    public const int RunNames = RunStrength + 512;

    /// <summary>Three bits for the end of a run, two for its capitals, three for its wholeness.</summary>
    public const int RunCapitals = RunNames + 128;

    /// <summary>How many numbers there are.</summary>
    public const int Count = RunCapitals + 256;

    private const int Triples = Classes * Classes * Classes;

    /// <summary>The class of what is no word of the sentence.</summary>
    public const int NoClass = Classes - 1;

    /// <summary>No number stands for more features.</summary>
    public const int MostOfOne = 4;

    /// <summary>Three classes as one number.</summary>
    public static int Triple(int first, int second, int third) => (((first * Classes) + second) * Classes) + third;

    /// <summary>Adds the features that a number stands for.</summary>
    public static void Write(int number, ref FeatureList list)
    {
        switch (number)
        {
            case < ClassesAround:
                list.Add(Template.Gaps, (uint)number);
                break;
            case < Phrase:
                WriteClasses((number - ClassesAround) / Triples, (number - ClassesAround) % Triples, ref list);
                break;
            case < Place:
                list.Add(Template.Phrase, (uint)(number - Phrase));
                break;
            case < CueBefore:
                list.Add(Template.SentencePlace, (uint)(number - Place) >> 4);
                list.Add(Template.Place, (uint)(number - Place) & 15);
                break;
            case < CueAfter:
                list.Add(Template.CueBefore, (uint)(number - CueBefore) / Distances, (uint)(number - CueBefore) % Distances);
                break;
            case < CueBeforeOthers:
                list.Add(Template.CueAfter, (uint)(number - CueAfter) / Distances, (uint)(number - CueAfter) % Distances);
                break;
            case < CueAfterOthers:
                list.Add(Template.CueBeforeOthers, (uint)(number - CueBeforeOthers), 0);
                break;
            case < Repeats:
                list.Add(Template.CueAfterOthers, (uint)(number - CueAfterOthers), 0);
                break;
            case < NoRun:
                list.Add(Template.Count, (uint)(number - Repeats));
                break;
            default:
                WriteRun(number, ref list);
                break;
        }
    }

    private static void WriteClasses(int place, int triple, ref FeatureList list)
    {
        var (first, second, third) = (ClassOf(triple / (Classes * Classes)), ClassOf(triple / Classes % Classes), ClassOf(triple % Classes));
        if (place == 0)
        {
            list.Add(Template.ClassPair, 0, first, second);
            list.Add(Template.ClassPair, 1, second, third);
        }

        list.Add(Template.ClassTriple, (32 * (uint)place) + first, second, third);
    }

    /// <summary>The class as features have it.</summary>
    public static uint ClassOf(int number) => number == NoClass ? 31u : (uint)number;

    private static void WriteRun(int number, ref FeatureList list)
    {
        var value = (uint)number;
        if (number < RunWholeness)
            list.Add(Template.RunFact, value - NoRun);
        else if (number < RunStrength)
            list.Add(Template.RunFact, 2 + ((value - RunWholeness) >> 3), (value - RunWholeness) & 7);
        else if (number < RunNames)
            list.Add(Template.RunFact, 1000 + ((value - RunStrength) >> 6), ((value - RunStrength) >> 3) & 7, (value - RunStrength) & 7);
        else if (number < RunCapitals)
            list.Add(Template.RunFact, 2000 + ((value - RunNames) >> 4), ((value - RunNames) >> 2) & 3, (value - RunNames) & 3);
        else
            list.Add(Template.RunFact, 3000 + ((value - RunCapitals) >> 5), ((value - RunCapitals) >> 3) & 3, (value - RunCapitals) & 7);
    }
}
