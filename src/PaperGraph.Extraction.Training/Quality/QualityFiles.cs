namespace PaperGraph.Extraction.Training.Quality;

/// <summary>What quality is measured on: a folder of annotations and one of published sets, and the page that the figures go to.</summary>
/// <param name="Gold">Holds for each of <see cref="Sets"/> its annotations and texts, the silver labels of two teachers, and which names are one concept.</param>
/// <param name="Data">Holds the corpus, the sets for named entities and the abbreviations.</param>
/// <param name="Models">The folder of models that never saw a fold; they are fitted where it is not there.</param>
/// <param name="Page">The page; a picture of the same name goes beside it.</param>
internal sealed record QualityFiles(string Gold, string Data, string Models, string Page)
{
    /// <summary>The annotated sets. The first two were annotated with most care: extraction is measured on them.</summary>
    public static IReadOnlyList<string> Sets { get; } = ["dev", "corpus-dev", "more", "batch"];

    /// <summary>The sets that extraction is measured on.</summary>
    public static IReadOnlyList<string> Measured { get; } = ["dev", "corpus-dev"];

    /// <summary>The sets in which results are marked.</summary>
    public static IReadOnlyList<string> WithResults { get; } = ["dev", "corpus-dev", "more"];

    /// <summary>Sets for named entities: what they are called, their file, and which of their types are ours.</summary>
    public static IReadOnlyList<(string Name, string File, string Types)> NerSets { get; } =
    [
        ("SciER, dev", "scier-dev.jsonl.gz", "scier"), ("GSAP-NER, folds 0–7", "gsap-folds0-7.jsonl.gz", "gsap"), ("TDMSci, train", "tdmsci-train.jsonl.gz", "tdmsci"),
    ];

    public string[] GoldPaths => [.. Sets.Select(GoldOf)];

    public string[] TextPaths => [.. Sets.Select(set => Path.Combine(Gold, set + "-texts.jsonl"))];

    public string Concepts => Path.Combine(Gold, "concepts-dev.jsonl");

    public string SilverEven => Path.Combine(Gold, "silver-a.jsonl.gz");

    public string SilverOdd => Path.Combine(Gold, "silver-b.jsonl.gz");

    public string Corpus => Path.Combine(Data, "corpus", "papers-50k.jsonl.gz");

    public string Abbreviations => Path.Combine(Data, "acronyms", "med1250.jsonl.gz");

    public string Picture => Path.ChangeExtension(Page, ".svg");

    public string NerSet(string file) => Path.Combine(Data, "ner", file);

    private string GoldOf(string set) => Path.Combine(Gold, set + ".jsonl");
}
