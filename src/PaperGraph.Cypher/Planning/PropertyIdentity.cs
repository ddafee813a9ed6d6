using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>
/// Stands for a node's property where only equality matters: the node itself where a constraint keeps the values apart, so that no value
/// is read, else the value.
/// </summary>
/// <param name="Property">The property of a variable that is a node or null.</param>
/// <param name="Labels">Labels that the node carries; a constraint of any of them will do.</param>
internal sealed record PropertyIdentity(BoundProperty Property, ImmutableArray<string> Labels) : BoundExpression(StaticType.Any, Property.Span);

/// <summary>The property's value for what a <see cref="PropertyIdentity"/> gave.</summary>
internal sealed record IdentifiedProperty(BoundVariableReference Identity, BoundProperty Property) : BoundExpression(Property.Type, Property.Span);
