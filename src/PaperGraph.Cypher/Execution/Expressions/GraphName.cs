using PaperGraph.Graph.Views;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>
/// The number of a label, type or key in the graph of a run, found once. A name that the graph does not know yet is looked for again
/// where the statement itself may bring it.
/// </summary>
internal sealed class GraphName
{
    private readonly Func<NameList> _names;
    private readonly string _name;
    private readonly bool _mayAppear;
    private int _number;

    private GraphName(Func<NameList> names, string name, bool mayAppear) =>
        (_names, _name, _mayAppear, _number) = (names, name, mayAppear, names().Find(name));

    /// <summary>Its number; -1 as long as the graph does not know it.</summary>
    public int Number => _number >= 0 || !_mayAppear ? _number : _number = _names().Find(_name);

    /// <summary>A label.</summary>
    public static GraphName Label(QueryContext context, string name) => new(() => context.Graph.Labels, name, context.Transaction is not null);

    /// <summary>A relationship type.</summary>
    public static GraphName Type(QueryContext context, string name) => new(() => context.Graph.Types, name, context.Transaction is not null);

    /// <summary>A property key.</summary>
    public static GraphName Key(QueryContext context, string name) => new(() => context.Graph.Keys, name, context.Transaction is not null);
}
