using System.Collections.Immutable;
using PaperGraph.Core.Querying;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution;
using PaperGraph.Cypher.Execution.Commands;
using PaperGraph.Cypher.FullText;
using PaperGraph.Cypher.Functions;
using PaperGraph.Cypher.Parsing;
using PaperGraph.Cypher.Planning;
using PaperGraph.Cypher.Syntax;
using PaperGraph.Graph;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Cypher;

/// <summary>Runs Cypher on a graph in memory. Safe for several threads: readers each on a view of their own, writers one after the other.</summary>
public sealed class CypherEngine : ICypherRunner, IDisposable
{
    private readonly IStatementGraph _graph;
    private readonly CypherEngineOptions _options;
    private readonly FunctionTable _functions;
    private readonly PlanCache _plans;
    private readonly ElementSearch _search = new();

    /// <summary>An engine on a graph.</summary>
    public CypherEngine(IStatementGraph graph, CypherEngineOptions? options = null)
        : this(graph, options, [])
    {
    }

    internal CypherEngine(IStatementGraph graph, CypherEngineOptions? options, ImmutableArray<ProcedureDefinition> procedures)
    {
        (_graph, _options) = (graph, options ?? new());
        _functions = StandardFunctions.With(procedures);
        _plans = new(_options.PlanCacheSize);
    }

    /// <inheritdoc/>
    public async ValueTask<CypherResult> RunAsync(CypherQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        try
        {
            using var limits = LimitsFor(query, cancellationToken);
            var prepared = _plans.Find(query.Text) ?? Prepare(query.Text, limits);
            return prepared.Bound.Writes && prepared.Mode != ExecutionMode.Explain
                ? await WriteAsync(query, prepared, limits, cancellationToken).ConfigureAwait(false)
                : Read(query, prepared, await _graph.ReadViewAsync(cancellationToken).ConfigureAwait(false), limits);
        }
        catch (CypherException error)
        {
            throw error.At(query.Source, query.Text);
        }
        catch (Exception error) when (GraphErrors.Translate(error) is { } translated)
        {
            throw translated.At(query.Source, query.Text);
        }
    }

    /// <summary>Lets go of its full-text indexes.</summary>
    public void Dispose() => _search.Dispose();

    private PreparedStatement Prepare(string text, ExecutionLimits limits)
    {
        var syntax = StatementParser.Parse(text, limits.Step);
        var prepared = new PreparedStatement(text, syntax.Mode, Binder.Bind(syntax, _functions, limits.Step));
        _plans.Add(prepared);
        return prepared;
    }

    private CypherResult Read(CypherQuery query, PreparedStatement prepared, GraphView view, ExecutionLimits limits)
    {
        var plan = prepared.PlanFor(view, _options.Optimizer, limits.Step);
        if (prepared.Mode == ExecutionMode.Explain)
            return new(ColumnsOf(plan), []) { Plan = PlanDescriber.Describe(query.Text, plan, null), Notes = NotesFor(query, plan, plan.Statement.Writes ? null : view) };
        return Run(query, plan, ContextFor(query, prepared, view, null, limits));
    }

    private async ValueTask<CypherResult> WriteAsync(CypherQuery query, PreparedStatement prepared, ExecutionLimits limits, CancellationToken cancellationToken)
    {
        if (!query.MayWrite)
            throw AccessMode.Refusal(prepared.Bound);
        var transaction = await _graph.BeginAsync(cancellationToken).ConfigureAwait(false);
        var transactions = new RunTransactions(_graph, transaction, cancellationToken);
        CypherResult result;
        try
        {
            var context = ContextFor(query, prepared, transaction.View, transactions, limits);
            result = prepared.Bound.Command is { } command
                ? Run(command, context)
                : Run(query, prepared.PlanFor(transaction.View, _options.Optimizer, limits.Step), context);
        }
        catch
        {
            if (transactions.Open is { } open)
                _graph.Rollback(open);
            throw;
        }

        var last = transactions.Open!;
        await _graph.CommitAsync(last, cancellationToken).ConfigureAwait(false);
        return result with { Notes = [.. result.Notes, .. last.FindUndone()] };
    }

    private static CypherResult Run(StatementBodySyntax command, QueryContext context)
    {
        var notes = SchemaCommand.Run(command, context.Transaction!, context.Counters);
        return new([], []) { Counters = context.Counters.ToResult(), Notes = notes };
    }

    private CypherResult Run(CypherQuery query, StatementPlan plan, QueryContext context)
    {
        var run = new StatementRun(plan, context);
        var result = run.Run(query.RowLimit ?? _options.RowLimit ?? int.MaxValue);
        return result with
        {
            Notes = NotesFor(query, plan, context.Graph),
            Plan = run.Profile is { } profile ? PlanDescriber.Describe(query.Text, plan, profile) : null,
        };
    }

    private ExecutionLimits LimitsFor(CypherQuery query, CancellationToken cancellationToken) =>
        new(query.TimeLimit ?? _options.TimeLimit, _options.MemoryLimit, cancellationToken);

    private QueryContext ContextFor(CypherQuery query, PreparedStatement prepared, GraphView view, RunTransactions? transactions, ExecutionLimits limits) => new()
    {
        Graph = view,
        Transaction = transactions?.Open,
        Transactions = transactions,
        Parameters = query.Parameters,
        Functions = _functions,
        Now = _options.TimeProvider.GetUtcNow(),
        Random = new(_options.RandomSeed ?? (int)_options.TimeProvider.GetTimestamp()),
        Limits = limits,
        Search = _search,
        Accesses = prepared.Mode == ExecutionMode.Profile ? new() : null,
        ImportFolder = _options.ImportFolder,
    };

    private static ImmutableArray<string> ColumnsOf(StatementPlan plan) => [.. (plan.Statement.Query?.Columns ?? []).Select(column => column.Name)];

    // The graph is null where it does not have yet what the statement writes.
    private static ImmutableArray<string> NotesFor(CypherQuery query, StatementPlan plan, GraphView? graph) =>
        [.. plan.Statement.Notes, .. graph is not null && plan.Statement.Query is { } bound ? UnknownNames.In(bound, query.Text, graph) : []];
}
