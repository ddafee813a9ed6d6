using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Indexes;
using PaperGraph.Graph.Overlay;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Graph.Transactions;

/// <summary>Looks whether something that is about to be written breaks a uniqueness constraint.</summary>
internal sealed class UniquenessCheck(GraphView view)
{
    /// <summary>Looks at a node as it will be.</summary>
    /// <param name="node">The node.</param>
    /// <param name="labels">Its labels.</param>
    /// <param name="properties">Its properties.</param>
    /// <param name="key">The one that changes; -1 where other things do.</param>
    /// <exception cref="ConstraintViolationException">Another node has its values.</exception>
    public void Check(int node, ReadOnlySpan<int> labels, PropertyList properties, int key = -1)
    {
        foreach (var active in view.ActiveRules)
        {
            if (active.IsUnique && active.Tables.Kind == ElementKind.Node && labels.Contains(active.Tables.Token))
                Check(active, node, properties, key);
        }
    }

    /// <summary>Looks at a relationship as it will be.</summary>
    /// <exception cref="ConstraintViolationException">Another relationship has its values.</exception>
    public void CheckRelationship(int relationship, PropertyList properties, int key = -1)
    {
        foreach (var active in view.ActiveRules)
        {
            if (active.IsUnique && active.Tables.Kind == ElementKind.Relationship && view.TypeOf(relationship) == active.Tables.Token)
                Check(active, relationship, properties, key);
        }
    }

    /// <summary>Looks at all that a new rule speaks of.</summary>
    /// <exception cref="ConstraintViolationException">Two elements share their values.</exception>
    public void CheckAll(GraphRule rule)
    {
        if (view.ActiveRules.FirstOrDefault(active => active.Rule == rule) is not { IsUnique: true } added)
            return;
        if (rule.Entity == ElementKind.Node)
        {
            for (var nodes = view.NodesWith(added.Tables.Token); nodes.MoveNext();)
                Check(added, nodes.Current, view.OwnNodeProperties(nodes.Current), -1);
            return;
        }

        for (var relationship = 0; relationship < view.RelationshipCapacity; relationship++)
        {
            if (view.HasToken(ElementKind.Relationship, relationship, added.Tables.Token))
                Check(added, relationship, view.OwnRelationshipProperties(relationship), -1);
        }
    }

    private void Check(ActiveRule active, int element, PropertyList properties, int key)
    {
        var keys = active.Tables.Keys;
        if (key >= 0 && !keys.AsSpan().Contains(key))
            return;
        var values = Array.ConvertAll(keys, wanted => properties[wanted]);
        var seek = active.Tables.Seek(view, active.Tables.Token, values);
        while (seek.MoveNext())
        {
            if (seek.Current != element && HasSameKey(active.Tables, seek.Current, values))
                throw new ConstraintViolationException(active.Rule, [.. values], seek.Current);
        }
    }

    private bool HasSameKey(IndexTables tables, int element, Value[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!KeyValues.AreSameKey(view.Property(tables.Kind, element, tables.Keys[i]), values[i]))
                return false;
        }

        return true;
    }
}
