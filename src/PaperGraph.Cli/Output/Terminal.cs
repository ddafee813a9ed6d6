using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PaperGraph.Cli.Output;

/// <summary>The four streams of the process: results go to standard output, everything else to standard error.</summary>
internal sealed class Terminal
{
    private const int RedirectedWidth = 160;

    public Terminal(IAnsiConsole results, IAnsiConsole messages, Func<Stream> standardInput, Func<Stream> standardOutput)
    {
        (Results, Messages, OpenStandardInput, OpenStandardOutput) = (results, messages, standardInput, standardOutput);
        results.Pipeline.Attach(VisibleText.Hook);
        messages.Pipeline.Attach(VisibleText.Hook);
    }

    /// <summary>For results.</summary>
    public IAnsiConsole Results { get; }

    /// <summary>For progress, warnings and errors.</summary>
    public IAnsiConsole Messages { get; }

    public Func<Stream> OpenStandardInput { get; }

    public Func<Stream> OpenStandardOutput { get; }

    /// <summary>Writes a line for the user beside the result, never wrapped.</summary>
    public void Say(string message) => Messages.Profile.Out.Writer.WriteLine(VisibleText.Of(message));

    /// <summary>Writes a line of the result, never wrapped.</summary>
    public void WriteLine(string line) => Results.Profile.Out.Writer.WriteLine(VisibleText.Of(line));

    /// <summary>Draws a result that needs so many columns, where the terminal has fewer: its lines are longer then.</summary>
    public void WriteWide(IRenderable picture, int width)
    {
        var own = Results.Profile.Width;
        Results.Profile.Width = Math.Max(own, width);
        Results.Write(picture);
        Results.Profile.Width = own;
    }

    /// <summary>
    /// The process's own terminal. Colours are off where a stream is redirected or NO_COLOR is set; a redirected stream is as wide as
    /// COLUMNS says, else 160.
    /// </summary>
    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new(
            Create(Console.Out, Console.IsOutputRedirected),
            Create(Console.Error, Console.IsErrorRedirected),
            Console.OpenStandardInput, Console.OpenStandardOutput);
    }

    private static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        var plain = redirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        if (redirected)
            console.Profile.Width = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var width) && width >= 40 ? width : RedirectedWidth;
        return console;
    }
}
