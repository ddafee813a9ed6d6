using CsCheck;
using PaperGraph.Extraction.Matching;

namespace PaperGraph.Extraction.Tests.Matching;

public sealed class TokenAutomatonTests
{
    private static readonly Gen<int[]> Sequence = Gen.Int[0, 2].Array[1, 4];

    [Fact]
    public void Find_AnyPatterns_FindsWhatPlainSearchFinds() =>
        Gen.Select(Sequence.Array[1, 6], Gen.Int[0, 3].Array[0, 20]).Sample((patterns, text) =>
        {
            var automaton = new TokenAutomaton();
            var numbers = patterns.Select(pattern => automaton.Add(pattern)).ToArray();
            automaton.Complete();
            var expected = Enumerable.Range(0, text.Length)
                .SelectMany(_ => patterns, (end, pattern) => (end, pattern))
                .Where(pair => text.AsSpan(0, pair.end + 1).EndsWith(pair.pattern))
                .Select(pair => (pair.end, numbers[Array.IndexOf(patterns, pair.pattern)]))
                .Distinct().Order();
            Assert.Equal(expected, Find(automaton, text).Order());
        });

    private static List<(int End, int Pattern)> Find(TokenAutomaton automaton, int[] text)
    {
        var found = new List<(int, int)>();
        var state = TokenAutomaton.Start;
        for (var i = 0; i < text.Length; i++)
        {
            state = automaton.Step(state, text[i] == 3 ? -1 : text[i]);
            for (var end = automaton.LongestAt(state); end != TokenAutomaton.Start; end = automaton.ShorterAt(end))
                found.Add((i, automaton.PatternOf(end).Pattern));
        }

        return found;
    }
}
