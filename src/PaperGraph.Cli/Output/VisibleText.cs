using System.Buffers;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PaperGraph.Cli.Output;

/// <summary>
/// Text as a terminal may get it. Titles, names and notes are other people's: a character in them that would steer the terminal, or turn
/// the direction of the text around it, is shown and does nothing. Everything that goes to a terminal passes here; files and programs get
/// the text as it is.
/// </summary>
internal static class VisibleText
{
    private const char LineEnd = '\n';
    private const char ControlPictures = '\u2400';
    private const char DeletePicture = '\u2421';
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Steering = SearchValues.Create(
        [.. Range('\0', '\x1f').Where(character => character != LineEnd), .. Range('\x7f', '\x9f'), .. Range('\u202a', '\u202e'), .. Range('\u2066', '\u2069')]);

    /// <summary>What every renderable of a console passes; what measures text for itself has it made visible before.</summary>
    public static IRenderHook Hook { get; } = new EveryRenderable();

    public static string Of(string text) => !text.AsSpan().ContainsAny(Steering) ? text : string.Create(text.Length, text, (shown, source) =>
    {
        for (var i = 0; i < shown.Length; i++)
            shown[i] = Steering.Contains(source[i]) && !IsLineEnd(source, i) ? Picture(source[i]) : source[i];
    });

    // As some systems end a line.
    private static bool IsLineEnd(string text, int place) => text[place] == '\r' && place + 1 < text.Length && text[place + 1] == LineEnd;

    private static char Picture(char character) => character switch
    {
        '\t' => ' ',
        < ' ' => (char)(ControlPictures + character),
        '\x7f' => DeletePicture,
        _ => Replacement,
    };

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);

    private sealed class EveryRenderable : IRenderHook
    {
        public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) => renderables.Select(renderable => new Visible(renderable));
    }

    private sealed class Visible(IRenderable inner) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

        // Only what the console itself says to the terminal is a control code.
        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => inner.Render(options, maxWidth)
            .Select(segment => segment.IsControlCode || segment.IsLineBreak ? segment : new Segment(Of(segment.Text), segment.Style));
    }
}
