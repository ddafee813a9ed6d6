namespace PaperGraph.Core.Schema;

/// <summary>The four kinds of concept. Names are the labels of their nodes; the numbers reach disk.</summary>
public enum ConceptLabel
{
    /// <summary>A named, trained model or model family.</summary>
    Model = 0,

    /// <summary>A named benchmark, data set, corpus or competition.</summary>
    Benchmark = 1,

    /// <summary>A technique, architecture, training scheme, framework or system.</summary>
    Method = 2,

    /// <summary>A task, problem, field or phenomenon.</summary>
    Topic = 3,
}
