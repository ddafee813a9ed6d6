using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Reviewing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PaperGraph.Cli.Review;

/// <summary>Draws doubts for people: what, why, the sentences, and the two commands, each on a line that can be copied.</summary>
internal static class DoubtList
{
    private const string Indent = "   ";

    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Quoted = new(Color.Grey, decoration: Decoration.Italic);

    private static readonly Dictionary<DoubtKind, string> Questions = new()
    {
        [DoubtKind.Same] = "one and the same?",
        [DoubtKind.Several] = "several things?",
        [DoubtKind.Kind] = "of another kind?",
        [DoubtKind.None] = "a concept at all?",
    };

    public static IRenderable Draw(IReadOnlyList<Doubt> doubts, DoubtSentences sentences, string store) => new Rows(doubts.Select((doubt, place) => Draw(doubt, place + 1, sentences, store)));

    private static Rows Draw(Doubt doubt, int number, DoubtSentences sentences, string store)
    {
        var head = new WordLine().Append($"{number}. ", Quiet);
        AppendConcept(head, doubt.Concept);
        if (doubt.Other is { } other)
            AppendConcept(head.Append(" and ", Quiet), other);
        head.Append(": " + Questions[doubt.Kind]);
        List<IRenderable> lines = [head, Indented(new WordLine().Append(doubt.Why + "."))];
        lines.AddRange(doubt.Evidence.Select(sentences.At).OfType<string>().Distinct().Select(sentence => Indented(new WordLine().Append("“" + sentence + "”", Quoted))));
        lines.Add(Command("yes", DoubtCommands.Correct(doubt, store)));
        lines.Add(Command("no", DoubtCommands.Keep(doubt, store)));
        lines.Add(new Text(""));
        return new Rows(lines);
    }

    private static void AppendConcept(WordLine line, DoubtedConcept concept) =>
        line.Append(concept.Name, Looks.OfConcept(concept.Id)).Append($" ({concept.Label.ToString().ToLowerInvariant()}, {Session.Count(concept.Papers, "paper")})", Quiet);

    private static Hanging Indented(IRenderable content) => new(Indent, content);

    private static Hanging Command(string answer, string command) => new($"{Indent}{answer + ":",-5}", new WordLine().AppendWhole(command, Quiet), Quiet);
}
