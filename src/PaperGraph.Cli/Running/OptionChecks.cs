using System.CommandLine;

namespace PaperGraph.Cli.Running;

/// <summary>What the value of an option must be.</summary>
internal static class OptionChecks
{
    /// <summary>Refuses a value that does not fit, or is no value of the option's type at all, with one message.</summary>
    public static void Require<T>(this Option<T> option, Func<T?, bool> fits, string message) => option.Validators.Add(result =>
    {
        try
        {
            if (!fits(result.GetValueOrDefault<T>()))
                result.AddError(message);
        }
        catch (InvalidOperationException)
        {
            result.AddError(message); // that is how the parser says that it cannot convert the text
        }
    });

    /// <summary>Refuses options that have no use for each other, and names both.</summary>
    public static void Refuse(this Command command, params IReadOnlyList<OptionClash> clashes) => command.Validators.Add(result =>
    {
        foreach (var message in clashes.SelectMany(clash => clash.Find(result)))
            result.AddError(message);
    });
}
