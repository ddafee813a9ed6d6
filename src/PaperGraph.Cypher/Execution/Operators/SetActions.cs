using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary><c>target.key = value</c></summary>
/// <param name="target">What it is set on.</param>
/// <param name="key">The property.</param>
/// <param name="value">Its value.</param>
/// <param name="places">Where the three stand.</param>
/// <param name="writer">What sets it.</param>
/// <param name="span">Where the item stands.</param>
internal sealed class SetPropertyAction(
    Evaluator target, Evaluator key, Evaluator value, (SourceSpan Target, SourceSpan Key, SourceSpan Value) places, ElementWriter writer, SourceSpan span) : SetAction(span)
{
    private Value _target;
    private Value _key;
    private Value _value;

    public override void Evaluate(Value[] frame)
    {
        _target = SetTarget.Checked(target.Evaluate(frame), places.Target);
        if (_target.IsNull)
            return;
        _key = key.Evaluate(frame);
        _value = value.Evaluate(frame);
    }

    public override void Apply()
    {
        if (_target.IsNull)
            return;
        if (_key.Kind != ValueKind.String)
            throw Errors.Type("InvalidArgumentType", $"A property key must be a text, but it was {Kinds.Name(_key.Kind)}", places.Key);
        writer.SetProperty(_target, _key.AsString(), _value, places.Value);
    }
}

/// <summary><c>variable = value</c>, <c>variable += value</c></summary>
internal sealed class SetPropertiesAction(int slot, bool add, Evaluator value, SourceSpan valuePlace, ElementWriter writer, QueryContext context, SourceSpan span) : SetAction(span)
{
    private readonly List<KeyValuePair<string, Value>> _values = [];
    private Value _target;

    public override void Evaluate(Value[] frame)
    {
        _target = SetTarget.Checked(frame[slot], Span);
        _values.Clear();
        if (!_target.IsNull)
            _values.AddRange(PropertySource.Of(value.Evaluate(frame), context, valuePlace, allowsNull: false));
    }

    public override void Apply()
    {
        if (_target.IsNull)
            return;
        if (!add)
        {
            foreach (var key in context.PropertiesOf(_target).Keys.Where(key => !_values.Exists(pair => pair.Key == key)))
                writer.SetProperty(_target, key, Value.Null);
        }

        foreach (var (key, entry) in _values)
            writer.SetProperty(_target, key, entry, valuePlace);
    }
}

/// <summary><c>variable:Label</c>, set or removed</summary>
internal sealed class SetLabelsAction(int slot, WrittenNames labels, bool remove, ElementWriter writer, QueryContext context, SourceSpan span) : SetAction(span)
{
    private readonly List<string> _labels = [];
    private Value _target;

    public override void Evaluate(Value[] frame)
    {
        _labels.Clear();
        _target = frame[slot];
        if (!_target.IsNull)
            _labels.AddRange(labels.For(frame));
    }

    public override void Apply()
    {
        if (_target.IsNull)
            return;
        if (_target.Kind != ValueKind.NodeReference)
            throw Errors.Type("InvalidArgumentType", $"Only nodes have labels, but it was {Kinds.Name(_target.Kind)}");
        var node = context.Node(_target);
        foreach (var label in _labels)
        {
            if (remove)
                writer.RemoveLabel(node, label);
            else
                writer.AddLabel(node, label);
        }
    }
}

/// <summary>What properties can be set on.</summary>
internal static class SetTarget
{
    /// <exception cref="CypherException">It is neither a node nor a relationship nor null.</exception>
    public static Value Checked(Value target, SourceSpan place) => target.Kind is ValueKind.NodeReference or ValueKind.RelationshipReference or ValueKind.Null
        ? target
        : throw Errors.Type("InvalidArgumentType", $"Properties are set on nodes and relationships, but it was {Kinds.Name(target.Kind)}", place);
}
