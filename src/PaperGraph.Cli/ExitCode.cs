using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Cli;

/// <summary>What the process says to its caller. The README lists them; the numbers do not change.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int Unexpected = 1;
    public const int Usage = 2;
    public const int Input = 3;
    public const int TooManyRejects = 4;
    public const int Store = 5;
    public const int StoreBusy = 6;
    public const int NotFound = 7;
    public const int Output = 8;
    public const int Query = 9;
    public const int Interrupted = 130;

    public static int Of(ErrorKind kind) => kind switch
    {
        ErrorKind.Usage => Usage,
        ErrorKind.Input => Input,
        ErrorKind.Store => Store,
        ErrorKind.StoreBusy => StoreBusy,
        ErrorKind.NotFound => NotFound,
        ErrorKind.Output => Output,
        ErrorKind.Query => Query,
        _ => Unexpected,
    };
}
