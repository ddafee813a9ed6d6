using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Sources;
using PaperGraph.Extraction.Documents;
using PaperGraph.Ingest.Inputs;

namespace PaperGraph.Cli.Extract;

/// <summary><c>extract INPUT</c>: what is found in papers, as JSON Lines, without a store.</summary>
internal sealed class ExtractVerb : Verb
{
    private const int BatchSize = 1_000;
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Argument<string[]> _inputs = Words("INPUT", "Files, folders or globs of papers; - reads standard input", ArgumentArity.OneOrMore);

    private readonly Option<string?> _inputFormat = CommonOptions.InputFormat();

    public ExtractVerb(VerbRunner runner, CommonOptions common)
        : base("extract", "Show what is found in papers, as JSON Lines, without touching a store", runner)
    {
        Arguments.Add(_inputs);
        Options.Add(_inputFormat);
        Options.Add(common.MinConfidence);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        var rejected = 0;
        var sources = PaperSources.Open(arguments.GetRequiredValue(_inputs), new InputOptions { Format = arguments.GetValue(_inputFormat), StandardInput = session.Terminal.OpenStandardInput });
        await using var output = new BufferedStream(session.Terminal.OpenStandardOutput(), 1 << 16);
        await foreach (var batch in ReadAsync().Chunk(BatchSize).WithCancellation(cancellationToken).ConfigureAwait(false))
            await WriteAsync(session.Get<IMentionExtractor>(), batch, output, cancellationToken).ConfigureAwait(false);
        return rejected == 0 ? ExitCode.Success : ExitCode.TooManyRejects;

        async IAsyncEnumerable<PaperReading.Read> ReadAsync()
        {
            foreach (var source in sources)
            {
                await foreach (var reading in source.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    if (reading is PaperReading.Read read)
                    {
                        yield return read;
                    }
                    else if (reading is PaperReading.Rejected reject)
                    {
                        rejected++;
                        session.Terminal.Say($"rejected: {reject.Error}");
                    }
                }
            }
        }
    }

    private static async Task WriteAsync(IMentionExtractor extractor, PaperReading.Read[] batch, Stream output, CancellationToken cancellationToken)
    {
        var next = 0;
        await foreach (var mentions in extractor.ExtractAsync(batch.Select(read => read.Paper).ToAsyncEnumerable(), cancellationToken).ConfigureAwait(false))
        {
            var read = batch[next++];
            using (var json = new Utf8JsonWriter(output, JsonOptions))
                Write(json, read.OriginalId ?? read.Paper.Id, read.Paper, mentions);
            output.WriteByte((byte)'\n');
        }
    }

    private static void Write(Utf8JsonWriter json, string id, Paper paper, PaperMentions mentions)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("title", paper.Title);
        json.WriteStartArray("entities");
        foreach (var entity in EntityGrouper.Group(paper, mentions))
            Write(json, entity);
        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var score in mentions.Scores)
        {
            json.WriteStartObject();
            json.WriteString("model", score.Subject);
            json.WriteString("benchmark", score.Benchmark);
            json.WriteString("value", score.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("relations");
        foreach (var relation in mentions.Relations)
            Write(json, relation, mentions.SentenceAt(paper, relation.Field, relation.Start));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RelationStatement relation, string sentence)
    {
        json.WriteStartObject();
        json.WriteString("type", RelationshipTypes.Of(relation.Kind));
        json.WriteString("from", relation.Subject);
        json.WriteString("to", relation.Object);
        json.WriteString("rule", relation.Extractor);
        json.WriteNumber("confidence", relation.Confidence);
        json.WriteString("evidence", sentence);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PaperEntity entity)
    {
        json.WriteStartObject();
        json.WriteString("type", Labels.Of(entity.Label));
        json.WriteString("name", entity.Name);
        json.WriteString("id", NodeIds.Concept(entity.Label, entity.Name));
        WriteStrings(json, "aliases", entity.Aliases);
        WriteStrings(json, "surfaces", entity.Surfaces);
        json.WriteString("role", entity.Role.ToString().ToLowerInvariant());
        json.WriteNumber("confidence", Math.Round(entity.Confidence, 3));
        json.WriteStartArray("mentions");
        foreach (var mention in entity.Mentions)
        {
            json.WriteStartObject();
            json.WriteString("field", mention.Field == PaperField.Title ? "title" : "abstract");
            json.WriteNumber("start", mention.Start);
            json.WriteNumber("end", mention.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
