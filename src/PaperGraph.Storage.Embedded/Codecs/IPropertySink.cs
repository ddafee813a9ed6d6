using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Storage.Embedded.Codecs;

/// <summary>Takes properties as they are decoded.</summary>
internal interface IPropertySink
{
    void Take(int key, Value value);
}
