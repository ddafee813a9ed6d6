using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;

namespace PaperGraph.Concepts.Records;

/// <summary>A mention, its strings replaced by their numbers in the <see cref="NameTable"/>.</summary>
/// <param name="Form">The written name.</param>
/// <param name="LexiconForm">The name of the lexicon entry that it matched, or -1.</param>
/// <param name="Extractor">The rule that found it, as a number of <see cref="RecordTable.Extractors"/>.</param>
/// <param name="Start">First character in the field.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Field">Title or abstract.</param>
/// <param name="Role">What the paper does with it here.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
internal readonly record struct MentionRow(
    int Form, int LexiconForm, int Extractor, int Start, int End, PaperField Field, Role Role, double Confidence);

/// <summary>A short form that a paper defines, for one kind of concept; both are numbers of written names.</summary>
internal readonly record struct DefinitionRow(int ShortForm, int LongForm);

/// <summary>A stated result with the numbers of the two names in it.</summary>
internal readonly record struct ScoreRow(int SubjectForm, int BenchmarkForm, ScoreStatement Statement);

/// <summary>What is said of two concepts, with the numbers of their names.</summary>
internal readonly record struct RelationRow(int SubjectForm, int ObjectForm, RelationStatement Statement);
