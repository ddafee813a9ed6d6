using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Storage;

/// <summary>What a store keeps of a paper: its text, what was found in it, and by what.</summary>
public sealed record PaperRecord(Paper Paper, PaperMentions Mentions, RecordStamp Stamp);
