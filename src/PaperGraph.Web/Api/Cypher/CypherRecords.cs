namespace PaperGraph.Web.Api.Cypher;

/// <summary>A statement to run.</summary>
/// <param name="Query">The statement.</param>
/// <param name="Parameters">Its parameters, without the <c>$</c>.</param>
/// <param name="Limit">How many rows are given at the most.</param>
/// <param name="Seconds">How long it may take.</param>
/// <param name="Write">Whether it may write; only where the server lets people do so.</param>
internal sealed record CypherRequest(string Query, IReadOnlyDictionary<string, CypherValue>? Parameters = null, int? Limit = null, double? Seconds = null, bool Write = false);

/// <summary>What a statement gave.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, each with a value for each column.</param>
/// <param name="Counters">What it changed, by what was changed; only what is not 0.</param>
/// <param name="Notes">What is to be said about the statement.</param>
/// <param name="Plan">How it is run, where it began with EXPLAIN or PROFILE.</param>
/// <param name="Cut">Whether there were more rows than the limit, or than the size of an answer allows.</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record CypherAnswer(
    IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<CypherValue>> Rows, IReadOnlyDictionary<string, long> Counters, IReadOnlyList<string> Notes, PlanStep? Plan, bool Cut, double Milliseconds);

/// <summary>A step of how a statement is run.</summary>
/// <param name="Operator">What it does.</param>
/// <param name="Details">What is known of it.</param>
/// <param name="Children">The steps whose rows it takes.</param>
internal sealed record PlanStep(string Operator, IReadOnlyDictionary<string, CypherValue> Details, IReadOnlyList<PlanStep> Children);

/// <summary>A text in which something is to be completed.</summary>
/// <param name="Text">The statement as far as it is written.</param>
/// <param name="Position">The cursor, in UTF-16 units from 0.</param>
internal sealed record CompletionRequest(string Text, int Position);

/// <summary>What can stand at a place.</summary>
/// <param name="Start">Where the part begins that an item takes the place of.</param>
/// <param name="Length">How long that part is.</param>
/// <param name="Items">What can stand there, most fitting first.</param>
internal sealed record Completions(int Start, int Length, IReadOnlyList<Completion> Items);

/// <summary>Something that can stand there.</summary>
/// <param name="Text">As it would be written.</param>
/// <param name="Kind">What it is: keyword, label, relationshiptype, propertykey, variable, parameter, function or procedure.</param>
/// <param name="Detail">One line about it.</param>
internal sealed record Completion(string Text, string Kind, string? Detail);
