using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Indexes;

/// <summary>What the values that a seek looks for have in common.</summary>
internal abstract class IndexCondition
{
    /// <summary>Whether a value that stands before all that match is given.</summary>
    public abstract bool IsBefore(Value value);

    /// <summary>Whether a value that stands behind all that match is given.</summary>
    public abstract bool IsBehind(Value value);

    public bool Matches(Value value) => IsWanted(value) && !IsBefore(value) && !IsBehind(value);

    protected abstract bool IsWanted(Value value);

    /// <summary>Values between two bounds of one kind; either may be absent.</summary>
    public sealed class Range(Value from, bool includesFrom, Value to, bool includesTo) : IndexCondition
    {
        private readonly Value _kind = from.IsNull ? to : from;

        /// <summary>Whether some value can lie between the bounds.</summary>
        public bool IsPossible => KeyValues.IsOrdered(_kind) && (from.IsNull || to.IsNull || KeyValues.AreComparable(from, to));

        public override bool IsBefore(Value value) =>
            from.IsNull ? KeyValues.Compare(value, _kind) < 0 && !KeyValues.AreComparable(value, _kind)
            : KeyValues.Compare(value, from) is var order && (order < 0 || (order == 0 && !includesFrom));

        public override bool IsBehind(Value value) =>
            to.IsNull ? KeyValues.Compare(value, _kind) > 0 && !KeyValues.AreComparable(value, _kind)
            : KeyValues.Compare(value, to) is var order && (order > 0 || (order == 0 && !includesTo));

        protected override bool IsWanted(Value value) => KeyValues.AreComparable(value, _kind);
    }

    /// <summary>Texts that begin with one.</summary>
    public sealed class Prefix(string prefix) : IndexCondition
    {
        private readonly Value _first = Value.Of(prefix);

        public override bool IsBefore(Value value) => KeyValues.Compare(value, _first) < 0;

        public override bool IsBehind(Value value) => KeyValues.Compare(value, _first) > 0 && !IsWanted(value);

        protected override bool IsWanted(Value value) =>
            value.Kind == ValueKind.String && value.AsString().StartsWith(prefix, StringComparison.Ordinal);
    }
}
