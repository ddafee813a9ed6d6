using System.CommandLine;

namespace PaperGraph.Cli.Running;

/// <summary>One verb of the command line: its grammar in the constructor, its work in <see cref="RunAsync"/>.</summary>
internal abstract class Verb : Command
{
    protected Verb(string name, string description, VerbRunner runner)
        : base(name, description) =>
        SetAction((arguments, cancellationToken) => runner.RunAsync(this, arguments, cancellationToken));

    /// <summary>What is said where the user ends it: whether a part of its work is in the store.</summary>
    /// <value>That it only read, or that it writes all at its end, unless the verb says otherwise.</value>
    public virtual string WhenInterrupted => "Interrupted. Nothing was written.";

    /// <summary>For verbs that commit as they go.</summary>
    protected const string KeptWhenInterrupted = "Interrupted. What was committed is kept; run the command again to go on.";

    /// <summary>Does the verb's work and gives the exit code.</summary>
    public abstract Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken);

    /// <summary>A list of words that are no options: a mistyped option is an error, not a file.</summary>
    protected static Argument<string[]> Words(string name, string description, ArgumentArity arity)
    {
        var argument = new Argument<string[]>(name) { Description = description, Arity = arity };
        argument.Validators.Add(result =>
        {
            var option = result.Tokens.FirstOrDefault(token => token.Value.Length > 1 && token.Value.StartsWith('-'));
            if (option is not null)
                result.AddError($"'{option.Value}' is no option of this command. Try: {name.ToLowerInvariant()} names before it, or --help");
        });
        return argument;
    }
}
