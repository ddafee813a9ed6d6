var notes = new Notes([
    new() { Id = "first", Title = "First Trial", Abstract = "We evaluate GPT-4 on GSM8K. It also solves half of ACME-17." },
    new() { Id = "second", Title = "Second Trial", Abstract = "Chain-of-thought prompting is evaluated on ACME-17, ACME-18 and GSM8K." },
    new() { Id = "third", Title = "Third Trial", Abstract = "ResNet-50 is evaluated on ImageNet." }]);
var file = args.FirstOrDefault() ?? Path.Combine(Directory.CreateTempSubdirectory().FullName, "library.db");
await using var store = await EmbeddedGraphStore.OpenAsync(file, StoreMode.Write, NullLogger<EmbeddedGraphStore>.Instance);
var builder = new GraphBuilder(new HouseExtractor(new(Lexicon.Shipped)), new GraphSettler(), store, TimeProvider.System, NullLogger<GraphBuilder>.Instance);
Console.WriteLine($"{(await builder.BuildAsync([notes], new BuildOptions())).Added} papers added");
using var engine = new CypherEngine(store.Graph);
foreach (var benchmark in (await new NamedQueryRunner(engine).AskAsync("shared", [("anyRole", Value.Of(false)), ("limit", Value.Of(10L))])).Read())
    Console.WriteLine($"{benchmark["name"]} is shared by {string.Join(" and ", benchmark["titles"].AsList())}");
var evaluations = (await store.ReadSnapshotAsync()).ToQuikGraph([RelationshipTypes.EvaluatesOn]);
evaluations.RemoveVertexIf(node => evaluations.Degree(node) == 0);
Console.WriteLine($"{evaluations.WeaklyConnectedComponents(new Dictionary<int, int>())} groups of papers that hang together by their benchmarks");

internal sealed class Notes(IEnumerable<Paper> papers) : IPaperSource
{
    public string Name => "notes";
    public double? Fraction => null;
    public IAsyncEnumerable<PaperReading> ReadAsync(CancellationToken cancellationToken = default) =>
        papers.Select((paper, i) => (PaperReading)new PaperReading.Read(paper, new(Name, i + 1))).ToAsyncEnumerable();
}

internal sealed class HouseExtractor(ConceptExtractor shipped) : IMentionExtractor
{
    public string Version => shipped.Version + "+house-1"; // stored with each paper: where it changes, papers are read again
    public string LexiconVersion => shipped.LexiconVersion;
    public IAsyncEnumerable<PaperMentions> ExtractAsync(IAsyncEnumerable<Paper> papers, CancellationToken cancellationToken = default) => papers.Select(Extract);

    private PaperMentions Extract(Paper paper)
    {
        var found = shipped.Extract(paper);
        var own = (
            from match in Regex.Matches(paper.Abstract, @"\bACME-\d+\b")
            let sentence = found.Sentences.ToList().FindLastIndex(span => span.Field == PaperField.Abstract && span.Start <= match.Index)
            select new Mention { Label = ConceptLabel.Benchmark, Name = match.Value, Field = PaperField.Abstract, Start = match.Index, End = match.Index + match.Length, Sentence = sentence, Role = Role.Evaluates, Extractor = "house", Confidence = 0.95 }).ToList();
        var others = found.Mentions.Where(other => other.Field == PaperField.Title || own.TrueForAll(mine => other.End <= mine.Start || mine.End <= other.Start));
        return found with { Mentions = [.. others.Concat(own).OrderBy(mention => (mention.Field, mention.Start, mention.End, mention.Label))] };
    }
}
