using System.Collections.Immutable;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>The variable of a pattern's element, and whether it has a value already.</summary>
internal readonly record struct DeclaredElement(BoundVariable Variable, bool IsBound);

/// <summary>
/// The variables of a pattern, found before anything is bound in it: a predicate may name what stands behind it.
/// </summary>
/// <param name="state">The statement's state.</param>
/// <param name="before">What is visible before the pattern.</param>
/// <param name="isRepeated">Whether it is the inside of a quantified path, which cannot name what is outside.</param>
internal sealed class PatternDeclarations(BindingState state, Scope before, bool isRepeated = false)
{
    private readonly Dictionary<PatternElementSyntax, DeclaredElement> _elements = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<QuantifiedPathSyntax, (PatternDeclarations Inner, ImmutableArray<(BoundVariable, BoundVariable)> Groups)> _repeated =
        new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<BoundVariable> _relationships = [];
    private readonly List<(NameSyntax Name, BoundVariable Variable)> _named = [];

    /// <summary>What is visible inside the pattern.</summary>
    public Scope Names { get; } = before.Within();

    /// <summary>The variables that the pattern gives values.</summary>
    public List<BoundVariable> Introduced { get; } = [];

    /// <summary>The first name of an element that is new; null where there is none.</summary>
    public NameSyntax? FirstNew => _named.Count == 0 ? null : _named[0].Name;

    /// <summary>The first relationship variable that two paths name; null where there is none.</summary>
    public BoundVariable? RepeatedRelationship { get; private set; }

    /// <summary>What was declared for an element.</summary>
    public DeclaredElement this[PatternElementSyntax element] => _elements[element];

    /// <summary>The inside of a quantified path, and which of its variables are collected outside.</summary>
    public (PatternDeclarations Inner, ImmutableArray<(BoundVariable Inner, BoundVariable List)> Groups) Repeated(QuantifiedPathSyntax path) => _repeated[path];

    /// <summary>Declares what a path names; its own variable last.</summary>
    /// <param name="path">The path.</param>
    /// <param name="shadows">Whether its own variable may have a name that something before it has.</param>
    /// <exception cref="CypherException">A name is taken, or is something else.</exception>
    public BoundVariable? Declare(PathPatternSyntax path, bool shadows = false)
    {
        var inPath = new HashSet<BoundVariable>();
        foreach (var element in path.Elements)
        {
            if (element is QuantifiedPathSyntax repeated)
                _repeated[repeated] = DeclareRepeated(repeated);
            else
                _elements[element] = element is RelationshipPatternSyntax relationship ? DeclareRelationship(relationship, inPath) : DeclareNode((NodePatternSyntax)element);
        }

        _relationships.UnionWith(inPath);
        if (path.Variable is null)
            return null;
        if (!shadows)
            return Introduce(path.Variable, StaticType.Path);
        var variable = state.Declare(path.Variable.Text, StaticType.Path);
        Names.Add(variable);
        Introduced.Add(variable);
        return variable;
    }

    private BoundVariable Introduce(NameSyntax name, StaticType type)
    {
        var variable = Names.Introduce(name, type, state);
        Introduced.Add(variable);
        return variable;
    }

    private DeclaredElement DeclareNode(NodePatternSyntax node)
    {
        if (Bound(node.Variable) is not { } variable)
            return new(New(node.Variable, StaticType.Node), false);
        return variable.Type.MayBe(TypeKinds.Node) ? new(variable, true) : throw BindingErrors.TypeConflict(variable, "a node", node.Variable!.Span);
    }

    private DeclaredElement DeclareRelationship(RelationshipPatternSyntax relationship, HashSet<BoundVariable> inPath)
    {
        var isList = relationship.Length is not null;
        if (Bound(relationship.Variable) is not { } variable)
        {
            var type = isList ? StaticType.ListOf(StaticType.Relationship) : StaticType.Relationship;
            var created = New(relationship.Variable, type);
            inPath.Add(created);
            return new(created, false);
        }

        var span = relationship.Variable!.Span;
        if (!MayBeRelationship(variable.Type, isList))
            throw BindingErrors.TypeConflict(variable, isList ? "a list of relationships" : "a relationship", span);
        if (!inPath.Add(variable))
            throw Errors.Syntax("RelationshipUniquenessViolation", $"Relationship `{variable.Name}` stands twice in one path, so it can never match", span);
        if (_relationships.Contains(variable))
            RepeatedRelationship ??= variable;
        return new(variable, true);
    }

    private static bool MayBeRelationship(StaticType type, bool isList) =>
        isList ? type.MayBe(TypeKinds.List) && type.Element?.MayBe(TypeKinds.Relationship) != false : type.MayBe(TypeKinds.Relationship);

    private (PatternDeclarations, ImmutableArray<(BoundVariable, BoundVariable)>) DeclareRepeated(QuantifiedPathSyntax repeated)
    {
        var inner = new PatternDeclarations(state, before, isRepeated: true);
        inner.Declare(repeated.Path);
        var groups = ImmutableArray.CreateBuilder<(BoundVariable, BoundVariable)>();
        foreach (var (name, variable) in inner._named)
        {
            groups.Add((variable, Introduce(name, StaticType.ListOf(variable.Type))));
        }

        return (inner, groups.ToImmutable());
    }

    private BoundVariable? Bound(NameSyntax? name)
    {
        if (name is null)
            return null;
        if (isRepeated && before.Find(name.Text, name.Span) is not null)
            throw BindingErrors.AlreadyBound(name.Text, name.Span, "what is inside a quantified pattern needs names of its own");
        return Names.Find(name.Text, name.Span);
    }

    private BoundVariable New(NameSyntax? name, StaticType type)
    {
        var variable = name is null ? state.DeclareAnonymous(type) : state.Declare(name.Text, type);
        Introduced.Add(variable);
        if (name is null)
            return variable;
        Names.Add(variable);
        _named.Add((name, variable));
        return variable;
    }
}
