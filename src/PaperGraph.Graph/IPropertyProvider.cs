using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph;

/// <summary>
/// Serves properties that a graph does not hold but computes when asked: <c>abstract</c> and <c>evidence</c>, cut from the
/// papers' texts. What it says about a graph stays the same while later commits happen. Safe for several threads.
/// </summary>
public interface IPropertyProvider
{
    /// <summary>The abstract of a paper, or the absent value.</summary>
    /// <param name="paper">The id of the paper's node.</param>
    Value FindAbstract(string paper);

    /// <summary>A sentence of a paper, or the absent value.</summary>
    /// <param name="paper">The id of the paper's node.</param>
    /// <param name="inTitle">Whether it stands in the title; else it stands in the abstract.</param>
    /// <param name="position">A character of it, counted in UTF-16 units from the beginning of the field.</param>
    Value FindSentence(string paper, bool inTitle, long position);
}
