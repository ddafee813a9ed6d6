using System.Diagnostics;
using PaperGraph.Core.Papers;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Entities;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Matching;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Relations;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Scores;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Bench.Extraction;

/// <summary>The stages of <see cref="ConceptExtractor"/> one by one, with a clock between them.</summary>
internal sealed class StagedExtractor
{
    /// <summary>What is timed, in order.</summary>
    public static readonly string[] Stages = ["text, lexicon, abbreviations", "model", "names, confidence", "roles", "mentions", "results", "relations"];

    private readonly ExtractionOptions _options = new();
    private readonly LexiconMatcher _matcher = new(Lexicon.Shipped);
    private readonly ModelJudge _judge;

    public StagedExtractor() => _judge = new(CrfModel.Shipped!, Calibration.Shipped, _options);

    /// <summary>Ticks of each stage so far.</summary>
    public long[] Ticks { get; } = new long[Stages.Length];

    /// <summary>Reads a paper; gives the number of its mentions.</summary>
    public int Read(Paper paper)
    {
        var last = Stopwatch.GetTimestamp();
        var document = Document.Of(paper, _matcher.Vocabulary);
        var analysis = new Analysis(document, _matcher.Find(document), DefinitionFinder.Find(document));
        Lap(0);
        var spans = _judge.Read(analysis);
        Lap(1);
        var places = _judge.Judge(analysis, spans, _options.MinimumConfidence);
        Coordination.Complete(analysis, places, _options.MinimumConfidence);
        Lap(2);
        var roles = RoleReader.Read(RoleModel.Shipped, analysis, places);
        Lap(3);
        var mentions = MentionWriter.Write(analysis, places, roles);
        Lap(4);
        ScoreReader.Read(analysis, places, roles);
        Lap(5);
        RelationReader.Read(analysis, places, roles);
        Lap(6);
        return mentions.Length;

        void Lap(int stage)
        {
            var now = Stopwatch.GetTimestamp();
            Ticks[stage] += now - last;
            last = now;
        }
    }
}
