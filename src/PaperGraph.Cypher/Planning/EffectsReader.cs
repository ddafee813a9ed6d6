using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>Finds the effects of clauses; in doubt more than there are.</summary>
internal sealed class EffectsReader : BoundTreeWalker
{
    private readonly ClauseEffects _effects = new();

    public static ClauseEffects Of(BoundClause clause)
    {
        var reader = new EffectsReader();
        reader.Visit(clause);
        return reader._effects;
    }

    public override void Visit(BoundClause clause)
    {
        switch (clause)
        {
            case BoundMatch match:
                foreach (var path in match.Paths)
                    Read(path);
                break;
            case BoundMerge merge:
                Read(merge.Path);
                Create(merge.Path);
                break;
            case BoundCreate create:
                foreach (var path in create.Paths)
                    Create(path);
                break;
            case BoundDelete:
                _effects.Deletes = true;
                break;
            case BoundProcedureCall { Procedure.Writes: true }:
                ReadAll();
                WriteAll();
                break;
            case BoundProcedureCall:
                ReadAll();
                break;
        }

        base.Visit(clause);
    }

    public override void Visit(BoundExpression? expression)
    {
        switch (expression)
        {
            case BoundProperty property:
                _effects.ReadKeys.Add(property.Key);
                break;
            case BoundIndex { Target.Type: var type } when type.MayBe(TypeKinds.Node | TypeKinds.Relationship):
            case BoundMapProjection:
                _effects.ReadKeys.AddAll();
                break;
            case BoundFunctionCall { Function.Name: "properties" or "keys" }:
                _effects.ReadKeys.AddAll();
                break;
            case BoundFunctionCall { Function.Name: "labels" }:
                _effects.ReadLabels.AddAll();
                break;
            case BoundHasLabels labels:
                ReadLabels(labels.Labels);
                break;
        }

        base.Visit(expression);
    }

    public override void Visit(BoundSetItem item)
    {
        switch (item)
        {
            case BoundSetProperty { Key: BoundLiteral { Value: { Kind: ValueKind.String } key } }:
                _effects.SetKeys.Add(key.AsString());
                break;
            case BoundSetProperties or BoundSetProperty:
                _effects.SetKeys.AddAll();
                break;
            case BoundSetLabels labels when labels.Labels.All(label => label is BoundLabelName):
                _effects.SetLabels.Add(labels.Labels.Select(label => ((BoundLabelName)label).Name));
                break;
            case BoundSetLabels:
                _effects.SetLabels.AddAll();
                break;
        }

        base.Visit(item);
    }

    private void Read(BoundPath path)
    {
        foreach (var element in path.Elements)
        {
            switch (element)
            {
                case BoundNodePattern node:
                    ReadLabels(node.Labels);
                    _effects.ReadKeys.Add(node.Properties.Select(property => property.Key));
                    if (!node.IsBound)
                        _effects.Scans.Add(TypeNames.Demanded(node.Labels));
                    break;
                case BoundRelationshipPattern relationship:
                    _effects.ReadKeys.Add(relationship.Properties.Select(property => property.Key));
                    ReadTypes(relationship);
                    break;
                case BoundQuantifiedPath quantified:
                    Read(quantified.Path);
                    break;
            }
        }
    }

    private void ReadTypes(BoundRelationshipPattern relationship)
    {
        if (relationship.Types is { } types && TypeNames.TryGet(types, out var names))
            _effects.ReadTypes.Add(names);
        else
            _effects.ReadTypes.AddAll();
    }

    private void ReadLabels(BoundLabelExpression? labels)
    {
        if (labels is null)
            return;
        if (TypeNames.IsConjunction(labels))
            _effects.ReadLabels.Add(TypeNames.Demanded(labels));
        else
            _effects.ReadLabels.AddAll();
    }

    private void Create(BoundPath path)
    {
        foreach (var element in path.Elements)
        {
            if (element is BoundNodePattern { IsBound: false } node)
                _effects.CreatedNodes.Add(TypeNames.IsConjunction(node.Labels) ? TypeNames.Demanded(node.Labels) : null);
            if (element is BoundRelationshipPattern { Types: { } types })
                AddCreated(types);
        }
    }

    private void AddCreated(BoundLabelExpression types)
    {
        if (TypeNames.TryGet(types, out var names))
            _effects.CreatedTypes.Add(names);
        else
            _effects.CreatedTypes.AddAll();
    }

    private void ReadAll()
    {
        _effects.Scans.Add([]);
        _effects.ReadTypes.AddAll();
        _effects.ReadKeys.AddAll();
        _effects.ReadLabels.AddAll();
    }

    private void WriteAll()
    {
        _effects.CreatedNodes.Add(null);
        _effects.CreatedTypes.AddAll();
        _effects.SetKeys.AddAll();
        _effects.SetLabels.AddAll();
        _effects.Deletes = true;
    }
}
